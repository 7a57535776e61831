import { localMount } from '../../host/local-volume';
import { pathClass, pathKind } from '../../host/paths';
import { socketHandedOver } from '../../host/sockets';
import { defineTopic, isExternal, runtimeFamilyOf, type Described } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './volumes.text';

type Variant = keyof typeof text.en.variants;

interface Mount {
  readonly type: string;
  readonly source: string | undefined;
  readonly readOnly: boolean;
  readonly shared: boolean;
  /** The letter that asks for another SELinux label. */
  readonly label: 'z' | 'Z' | undefined;
  /** Whether gVisor stands between the service and what listens on a socket. */
  readonly sealed: boolean;
}

/** The mount of a short entry, or the one that a key of the long form belongs to; `undefined` where neither is readable. */
function mountOf(described: Described): Mount | undefined {
  const { path, value, parts, sibling } = described;
  const sealed = runtimeFamilyOf(described) === 'gvisor' && !described.owns('annotations.dev.gvisor.flag.host-uds');
  if (path === 'services.*.volumes[]') {
    const options = (parts.mode ?? '').split(',');
    if (parts.type === undefined) return undefined;
    return {
      type: parts.type,
      source: parts.source,
      readOnly: options.includes('ro'),
      shared: options.includes('rshared') || options.includes('shared'),
      label: (['z', 'Z'] as const).find((label) => options.includes(label)),
      sealed,
    };
  }
  const type = sibling('type');
  if (type === undefined || value === undefined) return undefined;
  return {
    type,
    source: sibling('source'),
    readOnly: parseBoolean(sibling('read_only')) === true,
    shared: false,
    label: undefined,
    sealed,
  };
}

function bound(source: string, { readOnly, shared, label, sealed }: Mount): Variant {
  const socket = socketHandedOver(source);
  if (socket !== undefined && sealed) return 'socket-sealed';
  switch (socket) {
    case undefined:
    case 'user-bus':
      break;
    case 'docker':
      return readOnly ? 'socket-read-only' : 'socket';
    case 'user-docker':
    case 'user-podman':
      return 'user-socket';
    default:
      return 'manager-socket';
  }
  const kind = pathKind(source);
  if (label && kind !== 'root' && pathClass(source) !== undefined) return 'label-system';
  switch (kind) {
    case 'root':
    case 'kernel':
    case 'system':
      return readOnly ? `${kind}-read-only` : kind;
    case 'devices':
    case 'credentials':
      return kind;
    default:
      return label ? labels[label] : shared ? 'bind-shared' : readOnly ? 'bind-read-only' : 'bind';
  }
}

/** A named volume, by what its definition makes of it. */
function named(name: string, mount: Mount, { defined }: Described): Variant {
  const plain = mount.readOnly ? 'named-read-only' : 'named';
  const definition = defined?.('volumes', name);
  if (definition === undefined || isExternal(definition)) return plain;
  if (definition.has('driver') && definition.text('driver') !== 'local') return 'named-elsewhere';
  if (!definition.has('driver_opts.device')) return plain;
  const found = localMount({ text: (key) => definition.text(`driver_opts.${key}`), has: (key) => definition.has(`driver_opts.${key}`) });
  if (found?.type !== 'bind') return 'named-elsewhere';
  return bound(found.path, { ...mount, readOnly: mount.readOnly || found.readOnly });
}

const labels = { z: 'label-common', Z: 'label-own' } as const;

function variant(described: Described): Variant | undefined {
  const mount = mountOf(described);
  switch (mount?.type) {
    case 'bind':
      return mount.source === undefined ? undefined : bound(mount.source, mount);
    case 'volume':
      return mount.source === undefined ? 'anonymous' : named(mount.source, mount, described);
    case 'npipe':
      return socketHandedOver(mount.source ?? '') === 'docker' ? 'socket' : 'pipe';
    case 'tmpfs':
    case 'image':
    case 'cluster':
      return mount.type;
    default:
      return undefined;
  }
}

export default defineTopic<typeof text>({
  constructs: [
    'services.*.volumes',
    'services.*.volumes[].source',
    'services.*.volumes[].type',
    'services.*.volumes[].target',
    'services.*.volumes[].read_only',
  ],
  claims: [
    'R1-host-data-into-container',
    'docker-socket-is-root',
    'docker-socket-read-only-no-limit',
    'docker-bind-mount-writes-host',
    'docker-userns-not-remapped-by-default',
    'docker-volumes-keep-data',
    'docker-bind-propagation-private',
    'docker-tmpfs-in-memory',
    'linux-tmpfs-half-of-memory',
    'dockerfile-volume-is-anonymous',
    'docker-writable-layer-copy-up',
    'felter-2014-mysql',
    'cis-docker-host-paths',
    'cis-docker-no-socket',
    'compose-bind-creates-host-path',
    'docker-selinux-relabels-host-files',
    'oci-selinux-refuses-system-paths',
    'docker-mount-types',
    'docker-image-mounts',
    'docker-local-driver-mounts',
    'docker-volume-plugins',
    'gvisor-no-host-objects-by-default',
  ],
  counterparts: { kvm: 'libvirt-virtiofs' },
  compared: ['root', 'root-read-only', 'system', 'system-read-only', 'credentials', 'bind', 'bind-read-only'],
  variant,
  silent(described) {
    const mount = mountOf(described);
    if (mount?.type !== 'bind' || !mount.readOnly || mount.label || mount.source === undefined) return false;
    return pathKind(mount.source) === 'where';
  },
});
