import { defineTopic, sameAs } from '../../topic';
import type text from './filesystem-accessmode.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/filesystem@accessmode'],
  claims: ['libvirt-9p-passthrough-default', 'qemu-9p-security-model'],
  counterparts: { docker: 'docker-userns-not-remapped-by-default' },
  variant: sameAs('passthrough', 'mapped', 'squash'),
});
