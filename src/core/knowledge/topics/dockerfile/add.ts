import { defineTopic } from '../../topic';
import type { Described } from '../../topic';
import type text from './add.text';

function kindOf({ value, sibling }: Described) {
  const sources = value?.split(' ').slice(0, -1) ?? [];
  const unpack = sibling('unpack');
  const isChecked = sibling('checksum') !== undefined;
  const repository = sources.find((source) => /^git@|\.git(#|\?|$)/.test(source));
  if (repository !== undefined) return isChecked || /#[0-9a-f]{40}(:|$)/i.test(repository) ? 'commit' : 'repository';
  if (sources.some((source) => /^https?:\/\//.test(source))) {
    if (isChecked) return 'verified';
    return unpack === undefined || unpack === 'false' ? 'download' : 'download-unpacked';
  }
  if (unpack === 'false') return undefined;
  return sources.some((source) => /\.(tar|tgz|tbz2?|txz|tzst|tar\.(gz|bz2|xz|zst))$/.test(source)) ? 'archive' : undefined;
}

export default defineTopic<typeof text>({
  constructs: ['ADD'],
  claims: ['dockerfile-add-fetches', 'dockerfile-add-unpacks', 'dockerfile-add-git', 'dockerfile-copy-owner-root'],
  counterparts: {},
  variant: kindOf,
});
