import { defineTopic } from '../../topic';
import type text from './seclabel.text';

export default defineTopic<typeof text>({
  constructs: ['domain/seclabel', 'domain/seclabel@type', 'domain/seclabel@relabel'],
  claims: ['kvm-strong-isolation', 'libvirt-svirt-confines-qemu', 'libvirt-seclabel-modes', 'libvirt-root-qemu-keeps-capabilities'],
  counterparts: {},
  variant({ sibling }) {
    const byUser = sibling('model') === 'dac';
    switch (sibling('type')) {
      case 'dynamic':
        return byUser ? 'dynamicUser' : 'dynamic';
      case 'static':
        if (byUser) return 'staticUser';
        return sibling('relabel') === 'yes' ? 'staticRelabelled' : 'static';
      case 'none':
        return byUser ? undefined : 'none';
      default:
        return undefined;
    }
  },
});
