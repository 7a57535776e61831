import { defineTopic } from '../../topic';
import type text from './disk-format.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/disk/driver@type', 'domain/devices/disk/driver'],
  claims: ['snapshots-vs-layers', 'libvirt-format-defaults-to-raw', 'libvirt-formats-not-probed', 'qemu-guest-is-untrusted'],
  counterparts: { docker: 'docker-writable-layer-copy-up' },
  compared: ['qcow2'],
  variant({ sibling, owner, owns, domain }) {
    const type = sibling('type');
    if (type === 'raw' || type === 'qcow2') return type;
    if (type !== undefined && /^(?:qcow|qed|vmdk|vdi|vpc|vhdx?|bochs|cloop|dmg|parallels|ploop)$/.test(type)) return 'foreign';
    if (type !== undefined || owns('driver@type')) return undefined;
    // What follows is the QEMU driver’s doing.
    const other = domain?.('@type') === 'xen' || domain?.('@type') === 'lxc';
    return other || owner('@type') === 'volume' ? undefined : 'unsaid';
  },
});
