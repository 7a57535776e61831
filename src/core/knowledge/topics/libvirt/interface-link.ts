import { defineTopic } from '../../topic';
import type text from './interface-link.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/interface/link', 'domain/devices/interface/link@state'],
  claims: ['libvirt-link-state'],
  counterparts: {},
  variant({ sibling }) {
    const state = sibling('state');
    return state === 'up' || state === 'down' ? state : undefined;
  },
});
