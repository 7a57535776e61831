import { defineTopic } from '../../topic';
import type text from './smartcard.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/smartcard@mode', 'domain/devices/smartcard'],
  claims: ['libvirt-smartcard-modes'],
  counterparts: {},
  variant({ sibling }) {
    const mode = sibling('mode');
    return mode === 'host' || mode === 'host-certificates' || mode === 'passthrough' ? mode : undefined;
  },
});
