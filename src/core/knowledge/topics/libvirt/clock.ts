import { defineTopic } from '../../topic';
import type text from './clock.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/clock@offset',
    'domain/clock',
    'domain/clock@timezone',
    'domain/clock@adjustment',
    'domain/clock@basis',
    'domain/clock@start',
  ],
  claims: ['libvirt-clock-offsets'],
  counterparts: {},
  variant({ sibling, domain }) {
    const offset = sibling('offset');
    const windows = domain?.('metadata/libosinfo:libosinfo/libosinfo:os@id')?.includes('microsoft.com') === true;
    switch (offset) {
      case 'utc':
        return windows ? 'utcWindows' : 'utc';
      case 'localtime':
      case 'timezone':
      case 'variable':
      case 'absolute':
        return offset;
      default:
        return undefined;
    }
  },
});
