import { defineTopic } from '../../topic';
import type { Described } from '../../topic';
import type text from './add.text';

function kindOf({ value, sibling }: Described) {
  const sources = value?.split(' ').slice(0, -1) ?? [];
  if (sources.some((source) => /^git@|\.git(#|$)/.test(source))) return 'repository';
  if (sources.some((source) => /^https?:\/\//.test(source))) return sibling('checksum') === undefined ? 'download' : 'verified';
  return sources.some((source) => /\.(tar|tgz|tbz2?|txz|tar\.(gz|bz2|xz))$/.test(source)) ? 'archive' : undefined;
}

export default defineTopic<typeof text>({
  constructs: ['ADD'],
  claims: ['dockerfile-add-fetches', 'dockerfile-copy-owner-root'],
  counterparts: {},
  variant: kindOf,
});
