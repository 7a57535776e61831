import { defineTopic } from '../../topic';
import type text from './scsi-controller-driver.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/controller/driver',
    'domain/devices/controller/driver@queues',
    'domain/devices/controller/driver@iothread',
    'domain/devices/controller/driver@cmd_per_lun',
    'domain/devices/controller/driver@max_sectors',
    'domain/devices/controller/driver/iothreads',
    'domain/devices/controller/driver/iothreads/iothread',
    'domain/devices/controller/driver/iothreads/iothread@id',
    'domain/devices/controller/driver/iothreads/iothread/queue',
    'domain/devices/controller/driver/iothreads/iothread/queue@id',
  ],
  claims: [
    'libvirt-scsi-controller-driver',
    'libvirt-iothreads-virtio-only',
    'libvirt-iothread-must-exist',
    'libvirt-scsi-default-lsilogic',
  ],
  counterparts: {},
  variant({ path, owner, owns }) {
    const model = owner('@model');
    const virtio = model === undefined ? owns('@model') : model.startsWith('virtio');
    if (path.includes('iothread'))
      return !virtio && owner('@type') === 'scsi' ? 'emulated' : path.endsWith('@iothread') ? 'single' : 'mapped';
    if (path.endsWith('@queues')) return 'queues';
    return path.endsWith('@cmd_per_lun') || path.endsWith('@max_sectors') ? 'depth' : undefined;
  },
});
