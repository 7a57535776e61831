import { defineTopic, sameAs } from '../../topic';
import type text from './loader-stateless.text';

export default defineTopic<typeof text>({
  constructs: ['domain/os/loader@stateless'],
  claims: ['libvirt-loader-stateless', 'libvirt-confidential-guests'],
  counterparts: {},
  variant: sameAs('yes', 'no'),
});
