import { defineTopic, sameAs } from '../../topic';
import type text from './loader-secure.text';

export default defineTopic<typeof text>({
  constructs: ['domain/os/loader@secure'],
  claims: ['libvirt-loader', 'libvirt-secure-boot-prerequisites', 'libvirt-firmware-features'],
  counterparts: {},
  variant: sameAs('yes', 'no'),
});
