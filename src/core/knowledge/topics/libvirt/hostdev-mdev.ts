import { defineTopic } from '../../topic';
import type text from './hostdev-mdev.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/hostdev@model', 'domain/devices/hostdev@display', 'domain/devices/hostdev@ramfb'],
  claims: ['libvirt-mdev-models', 'libvirt-vgpu-display'],
  counterparts: {},
  variant({ path, value }) {
    const on = value === 'on';
    if (path.endsWith('@display')) return on ? 'display' : value === 'off' ? 'noDisplay' : undefined;
    if (path.endsWith('@ramfb')) return on ? 'ramfb' : value === 'off' ? 'noRamfb' : undefined;
    switch (value) {
      case 'vfio-pci':
      case 'vfio-ccw':
      case 'vfio-ap':
        return value;
      default:
        return undefined;
    }
  },
});
