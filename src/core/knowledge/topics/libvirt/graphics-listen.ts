import { isEveryAddress, isLoopback } from '../../addresses';
import { defineTopic } from '../../topic';
import type text from './graphics-listen.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/graphics@listen', 'domain/devices/graphics/listen@address'],
  claims: ['libvirt-graphics-listen-default', 'qemu-vnc-password-weak', 'libvirt-graphics-password-in-clear'],
  counterparts: { docker: 'docker-published-on-all-interfaces' },
  variant({ value }) {
    if (value === undefined || value === '') return undefined;
    if (isEveryAddress(value)) return 'any';
    return isLoopback(value) ? 'loopback' : 'address';
  },
});
