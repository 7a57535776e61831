import { defineTopic } from '../../topic';
import type text from './keywrap.text';

export default defineTopic<typeof text>({
  constructs: ['domain/keywrap', 'domain/keywrap/cipher', 'domain/keywrap/cipher@name', 'domain/keywrap/cipher@state'],
  claims: ['libvirt-keywrap'],
  counterparts: {},
  choices: ({ path, value }) => (path.endsWith('@state') && value === 'off' ? { isolation: 'on' } : {}),
  variant({ sibling }) {
    const state = sibling('state');
    return state === 'on' || state === 'off' ? state : undefined;
  },
});
