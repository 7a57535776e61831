import { defineTopic } from '../../topic';
import type text from './filesystem-driver-options.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/filesystem/driver@wrpolicy',
    'domain/devices/filesystem/driver@queue',
    'domain/devices/filesystem/driver@format',
  ],
  claims: ['libvirt-filesystem-driver', 'libvirt-virtiofs'],
  counterparts: {},
  variant({ path, value }) {
    if (path.endsWith('@wrpolicy')) return value === 'immediate' ? 'immediate' : undefined;
    return path.endsWith('@queue') ? 'queue' : 'format';
  },
});
