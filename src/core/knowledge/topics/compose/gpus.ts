import { defineTopic, type Described } from '../../topic';
import type text from './gpus.text';

type Variant = keyof typeof text.en.variants;

function variant({ path, value }: Described): Variant | undefined {
  const last = path.split('.').at(-1) ?? '';
  switch (last.replace('[]', '')) {
    case 'gpus':
      return value === 'all' ? 'all' : undefined;
    case 'count':
      if (value === 'all' || value === '-1') return 'all';
      return value !== undefined && /^\d+$/.test(value) ? 'some' : undefined;
    case 'device_ids':
      return 'named';
    case 'capabilities':
      return value === undefined
        ? undefined
        : value === 'gpu'
          ? 'gpu'
          : /^(?:graphics|display|all)$/.test(value)
            ? 'display'
            : /^(?:compute|utility|video|compat32|ngx)$/.test(value)
              ? 'narrow'
              : undefined;
    default:
      return undefined;
  }
}

const devices = 'services.*.deploy.resources.reservations.devices';

export default defineTopic<typeof text>({
  constructs: [
    'services.*.gpus',
    'services.*.gpus[].count',
    'services.*.gpus[].device_ids',
    'services.*.gpus[].capabilities',
    devices,
    `${devices}[].count`,
    `${devices}[].device_ids`,
    `${devices}[].capabilities`,
  ],
  claims: [
    'docker-shared-kernel',
    'docker-gpu-uses-host-driver',
    'compose-device-requests',
    'moby-gpu-count-takes-the-first',
    'docker-device-reaches-host-driver',
  ],
  counterparts: { kvm: 'vfio-iommu-group-is-the-unit' },
  compared: ['all', 'some', 'named'],
  variant,
});
