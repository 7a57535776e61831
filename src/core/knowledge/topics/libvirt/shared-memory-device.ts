import { defineTopic } from '../../topic';
import type text from './shared-memory-device.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/shmem',
    'domain/devices/shmem@name',
    'domain/devices/shmem@role',
    'domain/devices/shmem/model',
    'domain/devices/shmem/model@type',
    'domain/devices/shmem/size',
    'domain/devices/shmem/server',
    'domain/devices/shmem/server@path',
    'domain/devices/shmem/msi',
  ],
  claims: ['libvirt-shared-memory-device', 'libvirt-shmem-blocks-migration', 'qemu-guest-is-untrusted'],
  counterparts: { docker: 'docker-ipc-private-by-default' },
  compared: ['plain', 'doorbell'],
  choices: ({ path, value, owner }) =>
    path.endsWith('@role') && value === 'peer' && owner('model@type') === 'ivshmem-plain' ? { portability: 'master' } : {},
  variant({ path, value, owner }) {
    if (path.endsWith('@role')) return value === 'master' || value === 'peer' ? value : undefined;
    switch (owner('model@type')) {
      case 'ivshmem-plain':
        return 'plain';
      case 'ivshmem-doorbell':
        return 'doorbell';
      case 'ivshmem':
        return 'legacy';
      default:
        return undefined;
    }
  },
});
