import { defineTopic } from '../../topic';
import type text from './graphics-listen.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/graphics@listen', 'domain/devices/graphics/listen@address'],
  claims: ['libvirt-graphics-listen-default', 'qemu-vnc-password-weak', 'libvirt-graphics-password-in-clear'],
  counterparts: { docker: 'docker-published-on-all-interfaces' },
  variant({ value }) {
    if (value === undefined || value === '') return undefined;
    if (/^(?:0|0\.0\.0\.0|::|\*)$/.test(value)) return 'any';
    return /^(?:127(?:\.\d{1,3}){1,3}|::1|localhost)$/i.test(value) ? 'loopback' : 'address';
  },
});
