import { defineTopic } from '../../topic';
import type text from './hostdev-rom.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/hostdev/rom',
    'domain/devices/hostdev/rom@file',
    'domain/devices/hostdev/rom@bar',
    'domain/devices/hostdev/rom@enabled',
  ],
  claims: ['libvirt-hostdev-rom', 'qemu-guest-is-untrusted'],
  counterparts: {},
  variant({ sibling }) {
    if (sibling('enabled') === 'no') return sibling('bar') === undefined && sibling('file') === undefined ? 'none' : 'refused';
    if (sibling('file') !== undefined) return 'file';
    const bar = sibling('bar');
    return bar === 'off' ? 'hidden' : bar === 'on' ? 'shown' : undefined;
  },
});
