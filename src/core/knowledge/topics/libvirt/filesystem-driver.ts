import { defineTopic, sameAs } from '../../topic';
import type text from './filesystem-driver.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/filesystem/driver@type'],
  claims: ['libvirt-virtiofs', 'libvirt-vhost-user-needs-shared-memory', 'qemu-9p-security-model'],
  counterparts: {},
  variant: sameAs('virtiofs', 'path', 'loop', 'nbd'),
});
