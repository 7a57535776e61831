import { defineTopic } from '../../topic';
import type { Described } from '../../topic';
import type text from './copy.text';

function kindOf({ value, parts, sibling }: Described) {
  if (value === undefined) return undefined;
  if (sibling('from') !== undefined) return 'stage';
  if (parts.heredoc !== undefined) return parts.heredoc === 'literal' ? 'heredoc-literal' : 'heredoc';
  const sources = value.split(' ').slice(0, -1);
  return sources.some((source) => /^(\.\/?|\/)$/.test(source))
    ? 'context'
    : sibling('chown') === undefined && sibling('chmod') === undefined
      ? 'files'
      : 'given';
}

export default defineTopic<typeof text>({
  constructs: ['COPY'],
  claims: [
    'R1-host-data-into-container',
    'docker-layered-images',
    'dockerfile-copy-owner-root',
    'dockerfile-last-stage-ships',
    'dockerfile-cache-from-first-change',
  ],
  counterparts: {},
  variant: kindOf,
});
