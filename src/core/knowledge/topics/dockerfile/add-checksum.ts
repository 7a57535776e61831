import { defineTopic } from '../../topic';
import type text from './add-checksum.text';

export default defineTopic<typeof text>({
  constructs: ['ADD --checksum'],
  claims: ['dockerfile-add-fetches', 'dockerfile-add-git', 'docker-consistent-environment'],
  counterparts: {},
  variant: ({ value }) => {
    if (value === undefined) return undefined;
    if (value.startsWith('sha256:')) return 'content';
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(value)) return 'commit';
    return /^[0-9a-f]+$/i.test(value) ? 'prefix' : undefined;
  },
});
