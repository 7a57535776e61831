import { defineTopic, type Described } from '../../topic';
import type text from './blkio_config.text';

type Variant = keyof typeof text.en.variants;

const caps: Readonly<Record<string, Variant>> = {
  device_read_bps: 'read-bytes',
  device_write_bps: 'write-bytes',
  device_read_iops: 'read-operations',
  device_write_iops: 'write-operations',
};

function variant({ path, value }: Described): Variant | undefined {
  const [, , , key = '', last] = path.split('.');
  const list = key.replace('[]', '');
  if (last === 'path') return 'device';
  if (list === 'weight' || last === 'weight') {
    if (value === undefined || !/^\d+$/.test(value) || Number(value) === 0) return undefined;
    return Number(value) < 10 || Number(value) > 1000 ? 'weight-refused' : 'weight';
  }
  return list === 'weight_device' ? 'weight' : caps[list];
}

const lists = ['weight_device', 'device_read_bps', 'device_write_bps', 'device_read_iops', 'device_write_iops'].flatMap((list) =>
  ['', '[].path', list === 'weight_device' ? '[].weight' : '[].rate'].map((part) => `services.*.blkio_config.${list}${part}`),
);

export default defineTopic<typeof text>({
  constructs: ['services.*.blkio_config', 'services.*.blkio_config.weight', ...lists],
  claims: ['docker-weaker-isolation', 'docker-block-io-limits', 'linux-io-weight-needs-scheduler', 'kvm-for-heavy-workloads'],
  counterparts: {},
  variant,
});
