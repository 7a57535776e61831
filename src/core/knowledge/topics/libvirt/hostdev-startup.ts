import { defineTopic } from '../../topic';
import type text from './hostdev-startup.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/hostdev/source@startupPolicy'],
  claims: ['libvirt-usb-startup-policy', 'libvirt-hostdev-ties-to-host'],
  counterparts: {},
  choices: ({ value, owner }) =>
    owner('@type') === 'usb' && (value === 'mandatory' || value === 'requisite') ? { portability: 'optional' } : {},
  variant({ value, owner }) {
    const type = owner('@type');
    if (type !== undefined && type !== 'usb') return 'refused';
    return value === 'mandatory' || value === 'requisite' || value === 'optional' ? value : undefined;
  },
});
