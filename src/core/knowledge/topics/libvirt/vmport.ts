import { attributeOr, defineTopic } from '../../topic';
import { onX86 } from '../../libvirt/aims';
import type text from './vmport.text';

export default defineTopic<typeof text>({
  constructs: ['domain/features/vmport@state', 'domain/features/vmport'],
  claims: ['libvirt-vmport', 'qemu-guest-is-untrusted'],
  counterparts: {},
  choices: (described) => (described.path.endsWith('@state') && described.value === 'on' && onX86(described) ? { isolation: 'off' } : {}),
  variant(described) {
    const state = attributeOr(described, 'state', 'on');
    return state === 'on' || state === 'off' ? state : undefined;
  },
});
