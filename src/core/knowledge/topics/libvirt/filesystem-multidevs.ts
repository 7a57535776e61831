import { defineTopic } from '../../topic';
import type text from './filesystem-multidevs.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/filesystem@multidevs'],
  claims: ['libvirt-9p-multidevs', 'qemu-9p-security-model'],
  counterparts: {},
  variant({ value, owner }) {
    if (owner('driver@type') === 'virtiofs') return 'refused';
    return value === 'default' || value === 'remap' || value === 'forbid' || value === 'warn' ? value : undefined;
  },
});
