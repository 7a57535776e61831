import { deviceClass, deviceKind } from '../../knowledge/host/devices';
import { normaliseHostPath } from '../../knowledge/host/paths';
import { valueOf } from '../../model/certain';
import type { ServiceContext } from '../../profile/context/service';
import type { HostMount } from '../../profile/context/host-objects';
import { removeWritten } from '../../workspace/compose/edit';
import type { Place } from '../../workspace/effective';
import type { Device } from '../../workspace/workload';
import { defineRule, type Report } from '../rule';
import { asDevice, deviceReadOnly, hasOnePurpose, mayOpen, otherDevice } from './support/devices';
import { isRootless } from './support/docker-socket';
import { offer } from './support/fixes';
import type text from './raw-block-or-memory-device.text';

/** What a node of the host amounts to. */
type Given =
  | 'disk'
  | 'diskRead'
  | 'memory'
  | 'memoryClosed'
  | 'pci'
  | 'pciUnguarded'
  | 'log'
  | 'loop'
  | 'input'
  | 'console'
  | 'pages'
  | 'fuse'
  | 'display'
  | 'usb'
  | 'all'
  | 'tree';

/** Nodes that belong to root or to a group of the host: another user gets from them what their mode leaves to it. */
const rootsOwn: ReadonlySet<Given> = new Set<Given>([
  'disk',
  'diskRead',
  'memory',
  'memoryClosed',
  'pci',
  'pciUnguarded',
  'log',
  'loop',
  'input',
  'console',
  'pages',
  'all',
  'tree',
]);

function given(path: string, permissions: string, { capabilities }: ServiceContext): Given | undefined {
  const normal = normaliseHostPath(path);
  const kind = deviceKind(path);
  switch (kind) {
    case 'disk':
      return permissions.includes('w') ? 'disk' : 'diskRead';
    case 'memory':
      return capabilities.has('SYS_RAWIO') === true ? 'memory' : 'memoryClosed';
    case 'vfio':
      // Without the node of a group the first one gives nothing.
      if (normal === '/dev/vfio/vfio') return undefined;
      return normal.startsWith('/dev/vfio/noiommu-') ? 'pciUnguarded' : 'pci';
    case 'kmsg':
      return 'log';
    case 'loop':
    case 'input':
    case 'fuse':
      return kind;
    case 'console':
      // What a process calls its own terminal.
      return normal === '/dev/tty' ? undefined : 'console';
    case 'serial':
      return deviceClass(path) === 'host' ? 'console' : undefined;
    case 'hugepages':
      return normal === '/dev/hugepages' ? 'pages' : undefined;
    case 'gpu':
      return normal === '/dev/dri' ? 'display' : undefined;
    case 'usb':
      return normal === '/dev/bus/usb' ? 'usb' : undefined;
    default:
      return undefined;
  }
}

export default defineRule<typeof text>({
  id: 'compose/raw-block-or-memory-device',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  steady: true,
  claims: [
    'docker-device-reaches-host-driver',
    'docker-default-devices',
    'linux-memory-device-needs-rawio',
    'vfio-guards-by-iommu',
    'runc-always-allowed-devices',
    'kvm-own-virtual-hardware',
    'docker-shared-kernel',
  ],
  messages: {
    disk: 'warning',
    diskRead: 'information',
    memory: 'warning',
    memoryClosed: 'information',
    pci: 'information',
    pciUnguarded: 'warning',
    log: 'information',
    loop: 'warning',
    input: 'warning',
    console: 'warning',
    pages: 'warning',
    fuse: 'information',
    display: 'information',
    usb: 'information',
    all: 'warning',
    tree: 'warning',
    unprivileged: 'information',
    mapped: 'information',
    shown: 'information',
  },
  *check(service, context) {
    const facts = context.of(service);
    // Privileged mode gives every device anyway.
    if (facts.privileged !== false) return;
    for (const device of facts.service.devices) yield* handed(device, facts);
    for (const mount of facts.hostMounts) yield* mounted(mount, facts);
  },
});

function* handed(device: Device, facts: ServiceContext): Iterable<Report<typeof text>> {
  const path = valueOf(device.source);
  if (path === undefined) return;
  const found = normaliseHostPath(path) === '/dev' ? 'all' : given(path, device.permissions, facts);
  const fixes =
    found === 'disk'
      ? offer('readOnly', 'review', deviceReadOnly(device))
      : found === 'display'
        ? offer('render', 'review', otherDevice(device, '/dev/dri/renderD128'))
        : [];
  if (found !== undefined) yield report(found, path, device.written.at, facts, fixes);
}

/** A mount shows nodes; opening them takes a device rule, but for what every container may open. */
function* mounted({ source, isHostPath, at, mount }: HostMount, facts: ServiceContext): Iterable<Report<typeof text>> {
  const path = valueOf(source);
  if (path === undefined || isHostPath !== true) return;
  if (normaliseHostPath(path) === '/dev')
    yield report('tree', path, at, facts, mount ? offer('remove', 'review', removeWritten(mount.written)) : []);
  const found = given(path, 'rwm', facts);
  const isRoots = found !== undefined && rootsOwn.has(found);
  if (found === 'pages') yield report('pages', path, at, facts, []);
  else if (isRoots || (hasOnePurpose(path) && facts.sandboxed === false)) {
    // A rootless engine can set no device rules.
    const opens = isRootless(facts.settings.engine) ? true : mayOpen(facts.service, path);
    if (opens === true && isRoots) yield report(found, path, at, facts, []);
    else if (opens === false) {
      const fixes =
        mount && !isRoots && facts.settings.engine !== 'swarm' ? offer('device', 'review', asDevice(facts.service, mount, path)) : [];
      yield { message: 'shown', values: { service: facts.service.name, path }, at, fixes };
    }
  }
}

type Fixes = NonNullable<Report<typeof text>['fixes']>;

function report(found: Given, path: string, at: Place, { service, identity, mapped }: ServiceContext, fixes: Fixes): Report<typeof text> {
  const values = { service: service.name, path };
  if (rootsOwn.has(found) && identity.kind === 'own' && service.list('group_add').length === 0)
    return { message: 'unprivileged', values: { ...values, user: `\`${identity.user}\`` }, at };
  if (rootsOwn.has(found) && mapped === true) return { message: 'mapped', values, at };
  return { message: found, values, at, fixes };
}
