import { defineTopic } from '../../topic';
import type text from './channel.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/channel/target@name',
    'domain/devices/channel',
    'domain/devices/channel@type',
    'domain/devices/channel/target',
    'domain/devices/channel/target@type',
    'domain/devices/channel/source@path',
  ],
  claims: ['libvirt-agent-channel', 'qemu-guest-agent', 'libvirt-vdagent-channel'],
  counterparts: {},
  variant({ owner }) {
    const type = owner('@type');
    if (type === 'spicevmc') return 'spice';
    if (type === 'qemu-vdagent') return 'vdagent';
    if (owner('target@type') === 'guestfwd') return 'forward';
    if (owner('target@type') === 'xen') return undefined;
    const name = owner('target@name');
    if (name === 'org.qemu.guest_agent.0') return 'agent';
    return name === undefined ? undefined : 'named';
  },
});
