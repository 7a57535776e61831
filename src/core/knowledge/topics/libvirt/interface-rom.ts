import { defineTopic } from '../../topic';
import type text from './interface-rom.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/interface/rom',
    'domain/devices/interface/rom@bar',
    'domain/devices/interface/rom@enabled',
    'domain/devices/interface/rom@file',
  ],
  claims: ['libvirt-interface-rom', 'libvirt-sev-no-boot-rom', 'qemu-guest-is-untrusted'],
  counterparts: {},
  choices({ path, value, owns }) {
    const used = owns('boot') || owns('rom@file') || owns('rom@bar');
    return path.endsWith('@enabled') && value === 'yes' && !used ? { isolation: 'no' } : {};
  },
  variant({ sibling }) {
    if (sibling('enabled') === 'no') return sibling('file') === undefined ? 'off' : 'refused';
    if (sibling('file') !== undefined) return 'file';
    return sibling('bar') === 'off' ? 'hidden' : undefined;
  },
});
