import { defineTopic } from '../../topic';
import type text from './block-weight.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/blkiotune',
    'domain/blkiotune/weight',
    'domain/blkiotune/device',
    'domain/blkiotune/device/path',
    'domain/blkiotune/device/weight',
    'domain/blkiotune/device/read_bytes_sec',
    'domain/blkiotune/device/write_bytes_sec',
    'domain/blkiotune/device/read_iops_sec',
    'domain/blkiotune/device/write_iops_sec',
  ],
  claims: ['libvirt-block-weights', 'linux-io-weight-needs-scheduler'],
  counterparts: { docker: 'docker-block-io-limits' },
  variant({ path }) {
    if (path.endsWith('/weight')) return 'weight';
    return path.endsWith('_sec') ? 'cap' : undefined;
  },
});
