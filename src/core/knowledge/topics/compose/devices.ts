import { deviceKind, isCdiName } from '../../host/devices';
import { defineTopic, type Described } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './devices.text';

type Variant = keyof typeof text.en.variants;

function variant({ path, value, parts, sibling }: Described): Variant | undefined {
  if (value === undefined) return undefined;
  const long = path !== 'services.*.devices[]';
  const source = long ? sibling('source') : parts.source;
  if (source === undefined) return undefined;
  if (isCdiName(source)) return 'cdi';
  if (!long && parseBoolean(sibling('privileged')) === true) return (parts.target ?? source) === source ? 'moot' : 'alias';
  const permissions = (long ? sibling('permissions') : parts.permissions) ?? 'rwm';
  const kind = deviceKind(source);
  if (kind === 'disk') return permissions.includes('w') ? 'disk' : 'disk-read-only';
  if (kind === 'usb' && /\/\d+\/\d+$/.test(source)) return 'usb-device';
  return kind === 'console' || kind === 'hugepages' ? undefined : kind;
}

export default defineTopic<typeof text>({
  constructs: ['services.*.devices', 'services.*.devices[].source', 'services.*.devices[].target', 'services.*.devices[].permissions'],
  claims: [
    'docker-shared-kernel',
    'docker-device-reaches-host-driver',
    'docker-default-devices',
    'docker-gpu-uses-host-driver',
    'vfio-iommu-group-is-the-unit',
    'docker-runs-inside-vm',
    'kvm-nested-guests',
    'docker-device-cgroup-rule-allows-nodes',
  ],
  counterparts: { kvm: 'vfio-iommu-group-is-the-unit' },
  compared: ['disk', 'disk-read-only', 'vfio', 'gpu', 'input', 'serial', 'usb', 'usb-device', 'media'],
  variant,
});
