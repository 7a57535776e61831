import { defineTopic } from '../../topic';
import type text from './seclabel-label.text';

export default defineTopic<typeof text>({
  constructs: ['domain/seclabel/label', 'domain/seclabel/baselabel', 'domain/seclabel/imagelabel'],
  claims: ['libvirt-seclabel-contents', 'libvirt-root-qemu-keeps-capabilities', 'libvirt-seclabel-modes', 'libvirt-apparmor-no-base-label'],
  counterparts: {},
  variant({ path, value, owner }) {
    if (path.endsWith('/imagelabel')) return 'image';
    const model = owner('@model');
    if (path.endsWith('/baselabel')) return model === 'selinux' ? 'baseSelinux' : model === 'apparmor' ? 'baseAppArmor' : undefined;
    if (value === undefined) return undefined;
    if (model === 'dac') return /^(?:\+?0|root)(?::|$)/.test(value) ? 'root' : 'user';
    return model === 'selinux' || model === 'apparmor' ? model : undefined;
  },
});
