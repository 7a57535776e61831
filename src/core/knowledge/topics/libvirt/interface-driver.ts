import { defineTopic } from '../../topic';
import { underKvm } from '../../libvirt/aims';
import type text from './interface-driver.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/interface/driver@name', 'domain/devices/interface/driver'],
  claims: ['libvirt-vhost-net-in-kernel', 'libvirt-hostdev-interface', 'qemu-guest-is-untrusted'],
  counterparts: {},
  choices(described) {
    const { path, value, owner } = described;
    const type = owner('@type');
    const tap = type === 'network' || type === 'bridge' || type === 'ethernet' || type === 'direct';
    const kernel = path.endsWith('@name') && tap && owner('model@type')?.startsWith('virtio') === true && underKvm(described);
    return kernel && (value === 'vhost' || value === 'qemu') ? { isolation: 'qemu', performance: 'vhost' } : {};
  },
  variant({ sibling, owner }) {
    const name = sibling('name');
    if (name === 'vfio' || name === 'kvm') return name;
    if (owner('@type') === 'vhostuser') return 'ignored';
    const model = owner('model@type');
    if (name !== 'vhost' && name !== 'qemu') return undefined;
    return name === 'vhost' && model !== undefined && !model.startsWith('virtio') ? 'emulated' : name;
  },
});
