import { defineTopic } from '../../topic';
import type text from './launch-security.text';

export default defineTopic<typeof text>({
  constructs: ['domain/launchSecurity', 'domain/launchSecurity@type'],
  claims: [
    'libvirt-confidential-guests',
    'libvirt-sev-pins-memory',
    'libvirt-sev-policy-bits',
    'kvm-tdx-guests',
    'qemu-s390-protected-guests',
    'kvm-strong-isolation',
  ],
  counterparts: {},
  variant({ sibling }) {
    const type = sibling('type');
    return type === 'sev' || type === 'sev-snp' || type === 'tdx' || type === 's390-pv' ? type : undefined;
  },
});
