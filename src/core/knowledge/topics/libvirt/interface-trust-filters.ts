import { defineTopic } from '../../topic';
import type text from './interface-trust-filters.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/interface@trustGuestRxFilters'],
  claims: ['libvirt-trust-guest-filters'],
  counterparts: {},
  choices: ({ value }) => (value === 'yes' ? { isolation: 'no' } : {}),
  variant({ value, owner }) {
    if (value === 'no') return 'no';
    if (value !== 'yes') return undefined;
    const type = owner('@type');
    const model = owner('model@type');
    const elsewhere = type !== undefined && type !== 'direct' && type !== 'network';
    return elsewhere || (model !== undefined && !model.startsWith('virtio')) ? 'idle' : 'yes';
  },
});
