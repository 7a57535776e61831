import { defineTopic } from '../../topic';
import type text from './interface-acpi-index.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/interface/acpi', 'domain/devices/interface/acpi@index'],
  claims: ['libvirt-acpi-index'],
  counterparts: {},
  variant: () => undefined,
});
