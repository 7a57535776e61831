import { defineTopic } from '../../topic';
import type text from './interface-sndbuf.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/interface/tune', 'domain/devices/interface/tune/sndbuf'],
  claims: ['qemu-tap-send-buffer', 'libvirt-net-device-nodes'],
  counterparts: {},
  variant: ({ value }) => (value?.trim() === '0' ? 'unlimited' : undefined),
});
