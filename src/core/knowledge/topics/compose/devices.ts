import { deviceKind, isCdiName } from '../../host/devices';
import { isClosedByGvisor, isLeftOutByKata } from '../../host/sandbox-devices';
import { defineTopic, runtimeFamilyOf, type Described } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './devices.text';

type Variant = keyof typeof text.en.variants;

function variant(described: Described): Variant | undefined {
  const { path, value, parts, sibling } = described;
  if (value === undefined) return undefined;
  const long = path !== 'services.*.devices[]';
  const source = long ? sibling('source') : parts.source;
  if (source === undefined) return undefined;
  if (isCdiName(source)) return 'cdi';
  const family = runtimeFamilyOf(described);
  if (family === 'gvisor' && isClosedByGvisor(source)) return 'closed-by-gvisor';
  if (family === 'kata' && isLeftOutByKata(source)) return 'left-out-by-kata';
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
    'gvisor-no-host-objects-by-default',
    'kata-passes-disks-and-vfio-only',
  ],
  counterparts: { kvm: 'vfio-iommu-group-is-the-unit' },
  compared: ['disk', 'disk-read-only', 'vfio', 'gpu', 'input', 'serial', 'usb', 'usb-device', 'media'],
  variant,
});
