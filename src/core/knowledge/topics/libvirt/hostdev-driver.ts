import { defineTopic } from '../../topic';
import type text from './hostdev-driver.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/hostdev/driver@model', 'domain/devices/hostdev/driver', 'domain/devices/hostdev/driver@name'],
  claims: ['libvirt-vfio-driver-choice', 'libvirt-hostdev-managed'],
  counterparts: {},
  choices: ({ path, value }) =>
    path.endsWith('@model') && value !== undefined && value !== '' ? { isolation: 'vfio-pci', portability: 'vfio-pci' } : {},
  variant({ path, sibling }) {
    const model = sibling('model');
    if (path.endsWith('@name') || (model === undefined && sibling('name') !== undefined)) return 'ignored';
    return model === undefined ? undefined : model === 'vfio-pci' ? 'generic' : 'vendor';
  },
});
