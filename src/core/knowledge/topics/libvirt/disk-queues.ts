import { defineTopic } from '../../topic';
import type text from './disk-queues.text';

const count = (text: string | undefined) => (text !== undefined && /^\s*\d+\s*$/.test(text) ? Number(text) : undefined);

export default defineTopic<typeof text>({
  constructs: ['domain/devices/disk/driver@queues', 'domain/devices/disk/driver@queue_size'],
  claims: ['qemu-block-queues-by-default', 'libvirt-disk-queues'],
  counterparts: {},
  variant({ path, value, owner, domain }) {
    const bus = owner('target@bus');
    if (bus !== undefined && bus !== 'virtio') return 'refused';
    if (path.endsWith('@queue_size')) return 'size';
    const queues = count(value);
    if (queues === undefined) return undefined;
    if (queues <= 1) return 'one';
    const cpus = count(domain?.('vcpu'));
    return cpus !== undefined && queues > cpus ? 'excess' : 'several';
  },
});
