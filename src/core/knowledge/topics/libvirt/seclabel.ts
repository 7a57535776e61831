import { isForQemu } from '../../libvirt/place';
import { attributeOr, defineTopic } from '../../topic';
import type text from './seclabel.text';

export default defineTopic<typeof text>({
  constructs: ['domain/seclabel', 'domain/seclabel@type', 'domain/seclabel@relabel', 'domain/seclabel@model'],
  claims: ['kvm-strong-isolation', 'libvirt-svirt-confines-qemu', 'libvirt-seclabel-modes', 'libvirt-root-qemu-keeps-capabilities'],
  counterparts: {},
  choices(described) {
    const { path, value, sibling } = described;
    const model = attributeOr(described, 'model', '');
    const isConfining = model === 'selinux' || model === 'apparmor' || model === '';
    if (!path.endsWith('@type') || !isForQemu(described) || !isConfining || sibling('relabel') === 'no') return {};
    // A profile of AppArmor that somebody wrote may be narrower than the generated one; a context that others may share is not.
    return value === 'none' || (value === 'static' && model === 'selinux') ? { isolation: 'dynamic' } : {};
  },
  variant(described) {
    const { sibling } = described;
    const byUser = sibling('model') === 'dac';
    switch (attributeOr(described, 'type', 'dynamic')) {
      case 'dynamic':
        return byUser ? 'dynamicUser' : 'dynamic';
      case 'static':
        if (byUser) return 'staticUser';
        return sibling('relabel') === 'yes' ? 'staticRelabelled' : 'static';
      case 'none':
        return byUser ? 'noneUser' : 'none';
      default:
        return undefined;
    }
  },
});
