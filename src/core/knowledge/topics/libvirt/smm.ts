import { attributeOr, defineTopic } from '../../topic';
import type text from './smm.text';

export default defineTopic<typeof text>({
  constructs: ['domain/features/smm@state', 'domain/features/smm', 'domain/features/smm/tseg', 'domain/features/smm/tseg@unit'],
  claims: ['libvirt-smm', 'libvirt-secure-boot-prerequisites'],
  counterparts: {},
  variant(described) {
    if (described.path.startsWith('domain/features/smm/')) return 'tseg';
    const state = attributeOr(described, 'state', 'on');
    return state === 'on' || state === 'off' ? state : undefined;
  },
});
