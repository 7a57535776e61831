import { defineTopic } from '../../topic';
import type text from './disk-iothread.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/disk/driver@iothread',
    'domain/devices/disk/driver/iothreads',
    'domain/devices/disk/driver/iothreads/iothread',
    'domain/devices/disk/driver/iothreads/iothread@id',
    'domain/devices/disk/driver/iothreads/iothread/queue',
    'domain/devices/disk/driver/iothreads/iothread/queue@id',
  ],
  claims: [
    'kvm-near-native-cpu',
    'libvirt-iothreads-event-loops',
    'libvirt-iothreads-virtio-only',
    'libvirt-iothread-must-exist',
    'libvirt-iothread-mapping',
  ],
  counterparts: {},
  variant({ path, owner }) {
    const bus = owner('target@bus');
    if (bus === 'scsi') return 'scsi';
    if (bus !== undefined && bus !== 'virtio') return 'refused';
    return path.endsWith('@iothread') ? 'single' : 'mapped';
  },
});
