import { defineTopic } from '../../topic';
import type text from './syntax.text';

export default defineTopic<typeof text>({
  constructs: ['# syntax'],
  claims: ['dockerfile-syntax-is-an-image', 'dockerfile-pin-by-digest'],
  counterparts: {},
  variant: ({ value }) => {
    if (value === undefined) return undefined;
    if (value.includes('@sha256:')) return 'pinned';
    if (/^(docker\.io\/)?docker\/dockerfile-upstream(:|$)/.test(value)) return 'upstream';
    if (!/^(docker\.io\/)?docker\/dockerfile(:|$)/.test(value)) return 'foreign';
    if (value.endsWith('labs')) return 'labs';
    return /:\d+\.\d+\.\d+$/.test(value) ? 'version' : 'moving';
  },
});
