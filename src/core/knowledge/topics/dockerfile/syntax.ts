import { defineTopic } from '../../topic';
import type text from './syntax.text';

export default defineTopic<typeof text>({
  constructs: ['# syntax'],
  claims: ['dockerfile-syntax-is-an-image', 'dockerfile-pin-by-digest'],
  counterparts: {},
  variant: ({ value }) => {
    if (value === undefined) return undefined;
    if (value.includes('@sha256:')) return 'pinned';
    if (!/^(docker\.io\/)?docker\/dockerfile(-upstream)?(:|$)/.test(value)) return 'foreign';
    return value.endsWith('labs') ? 'labs' : 'moving';
  },
});
