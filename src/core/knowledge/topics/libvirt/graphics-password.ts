import { defineTopic } from '../../topic';
import type text from './graphics-password.text';

const longest = 8;

export default defineTopic<typeof text>({
  constructs: ['domain/devices/graphics@passwd', 'domain/devices/graphics@passwdValidTo', 'domain/devices/graphics@connected'],
  claims: ['libvirt-graphics-password-in-clear', 'qemu-vnc-password-weak'],
  counterparts: {},
  variant({ path, sibling, domain }) {
    // What managers write that give out passwords by the hour.
    if (path.endsWith('@passwdValidTo')) return sibling('passwdValidTo')?.startsWith('1970-') === true ? 'expired' : 'expiry';
    const password = sibling('passwd');
    if (path.endsWith('@connected') || password === undefined) return undefined;
    if (password === '') return 'empty';
    const type = sibling('type');
    const driver = domain?.('@type') ?? 'kvm';
    if (type === 'vnc') return password.length > longest && (driver === 'kvm' || driver === 'qemu') ? 'tooLong' : 'vnc';
    return type === 'spice' || type === 'rdp' ? 'other' : undefined;
  },
});
