import { attributeOr, defineTopic } from '../../topic';
import type text from './hap.text';

export default defineTopic<typeof text>({
  constructs: ['domain/features/hap', 'domain/features/hap@state'],
  claims: ['libvirt-xen-hvm-switches', 'stojkovic-2022-nested-page-walk'],
  counterparts: {},
  variant(described) {
    const type = described.domain?.('@type');
    if (type !== undefined && type !== 'xen') return 'unused';
    const state = attributeOr(described, 'state', 'on');
    return state === 'on' || state === 'off' ? state : undefined;
  },
});
