import { defineTopic } from '../../topic';
import type text from './hyperv-vendor-id.text';

export default defineTopic<typeof text>({
  constructs: ['domain/features/hyperv/vendor_id@value', 'domain/features/hyperv/vendor_id', 'domain/features/hyperv/vendor_id@state'],
  claims: ['qemu-hyperv-vendor-id-cosmetic'],
  counterparts: {},
  variant: ({ sibling }) => (sibling('state') === 'off' ? 'off' : undefined),
});
