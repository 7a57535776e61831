import { defineTopic } from '../../topic';
import { isForQemu } from '../../libvirt/place';
import type text from './filesystem-accessmode.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/filesystem@accessmode'],
  claims: ['libvirt-9p-passthrough-default', 'qemu-9p-security-model', 'libvirt-qemu-mount-only'],
  counterparts: { docker: 'docker-userns-not-remapped-by-default' },
  compared: ['passthrough'],
  choices(described) {
    const { value, owner, owns } = described;
    const driver = owner('driver@type') ?? (owns('driver@type') ? undefined : 'path');
    return isForQemu(described) && driver === 'path' && value !== 'mapped' ? { isolation: 'mapped' } : {};
  },
  variant({ value, owner, domain }) {
    if (value !== undefined && domain?.('@type') === 'lxc') return 'ignored';
    if (value !== 'passthrough' && value !== 'mapped' && value !== 'squash') return undefined;
    return value !== 'passthrough' && owner('driver@type') === 'virtiofs' ? 'refused' : value;
  },
});
