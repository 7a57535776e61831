import { defineTopic } from '../../topic';
import type text from './panic.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/panic@model', 'domain/devices/panic'],
  claims: ['libvirt-panic'],
  counterparts: {},
  variant({ sibling }) {
    const model = sibling('model');
    switch (model) {
      case 'isa':
      case 'pvpanic':
      case 'hyperv':
      case 'pseries':
      case 's390':
        return model;
      default:
        return undefined;
    }
  },
});
