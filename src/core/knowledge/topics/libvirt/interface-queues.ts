import { defineTopic } from '../../topic';
import type text from './interface-queues.text';

const count = (text: string | undefined) => (text !== undefined && /^\s*\d+\s*$/.test(text) ? Number(text) : undefined);

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/interface/driver@queues',
    'domain/devices/interface/driver@rx_queue_size',
    'domain/devices/interface/driver@tx_queue_size',
  ],
  claims: ['libvirt-nic-queues', 'libvirt-virtio-net-rings'],
  counterparts: {},
  variant({ path, value, owner, domain }) {
    if (path.endsWith('@tx_queue_size')) return owner('@type') === 'vhostuser' || owner('@type') === undefined ? 'sending' : 'sendingIdle';
    if (path.endsWith('@rx_queue_size')) return 'receiving';
    const model = owner('model@type');
    if (model !== undefined && !model.startsWith('virtio')) return 'emulated';
    const queues = count(value);
    if (queues === undefined) return undefined;
    if (queues <= 1) return 'one';
    const cpus = count(domain?.('vcpu'));
    return cpus !== undefined && queues > cpus ? 'excess' : 'several';
  },
});
