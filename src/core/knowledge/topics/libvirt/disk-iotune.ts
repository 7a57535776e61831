import { defineTopic } from '../../topic';
import type text from './disk-iotune.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/disk/iotune',
    'domain/devices/disk/iotune/total_bytes_sec',
    'domain/devices/disk/iotune/read_bytes_sec',
    'domain/devices/disk/iotune/write_bytes_sec',
    'domain/devices/disk/iotune/total_iops_sec',
    'domain/devices/disk/iotune/read_iops_sec',
    'domain/devices/disk/iotune/write_iops_sec',
    'domain/devices/disk/iotune/total_bytes_sec_max',
    'domain/devices/disk/iotune/read_bytes_sec_max',
    'domain/devices/disk/iotune/write_bytes_sec_max',
    'domain/devices/disk/iotune/total_iops_sec_max',
    'domain/devices/disk/iotune/read_iops_sec_max',
    'domain/devices/disk/iotune/write_iops_sec_max',
    'domain/devices/disk/iotune/total_bytes_sec_max_length',
    'domain/devices/disk/iotune/read_bytes_sec_max_length',
    'domain/devices/disk/iotune/write_bytes_sec_max_length',
    'domain/devices/disk/iotune/total_iops_sec_max_length',
    'domain/devices/disk/iotune/read_iops_sec_max_length',
    'domain/devices/disk/iotune/write_iops_sec_max_length',
    'domain/devices/disk/iotune/size_iops_sec',
    'domain/devices/disk/iotune/group_name',
  ],
  claims: ['libvirt-iotune'],
  counterparts: { docker: 'docker-block-io-limits' },
  compared: ['bytes', 'operations'],
  variant({ path, value }) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name === 'group_name') return 'group';
    if (name === 'size_iops_sec') return 'size';
    if (name === 'iotune') return undefined;
    if (value?.trim() === '0') return 'none';
    if (name.endsWith('_max_length')) return 'length';
    if (name.endsWith('_max')) return 'burst';
    return name.includes('bytes') ? 'bytes' : 'operations';
  },
});
