import { defineTopic } from '../../topic';
import type text from './disk-errors.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/disk/driver@error_policy', 'domain/devices/disk/driver@rerror_policy'],
  claims: ['qemu-drive-error-defaults', 'libvirt-disk-error-policies'],
  counterparts: {},
  variant({ path, value }) {
    const reads = path.endsWith('@rerror_policy');
    switch (value) {
      case 'stop':
        return reads ? 'readStop' : value;
      case 'report':
        return reads ? 'readReport' : value;
      case 'ignore':
        return reads ? 'readIgnore' : value;
      case 'enospace':
        return reads ? 'readRefused' : value;
      default:
        return undefined;
    }
  },
});
