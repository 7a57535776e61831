import { pathKind } from '../../host/paths';
import { socketHandedOver } from '../../host/sockets';
import { defineTopic, type Described } from '../../topic';
import type text from './volume_mount.text';

type Variant = keyof typeof text.en.variants;

const names = ['type', 'o', 'device', 'size'] as const;

/** What the options of the local driver make of a volume; `undefined` where one of them cannot be read. */
function mounted({ owner, owns }: Described): Variant | undefined {
  const has = (name: (typeof names)[number]) => owns(`driver_opts.${name}`);
  const written = (name: (typeof names)[number]) => (has(name) ? owner(`driver_opts.${name}`) : '');
  if (has('type') !== has('device') || (has('o') && !has('device'))) return 'incomplete';
  const [type, options, device] = [written('type'), written('o'), written('device')];
  if (type === undefined || options === undefined || device === undefined) return undefined;
  const flags = options.split(',');
  if (flags.includes('bind') || flags.includes('rbind')) return bound(device, flags.includes('ro'));
  switch (type) {
    case 'nfs':
    case 'nfs4':
      return flags.includes('soft') ? 'nfs-soft' : 'nfs';
    case 'cifs':
    case 'smb3':
      return 'share';
    case 'tmpfs':
      return 'memory';
    default:
      return device.startsWith('/dev/') ? 'disk' : undefined;
  }
}

function bound(device: string, readOnly: boolean): Variant {
  if (socketHandedOver(device) !== undefined) return 'socket';
  switch (pathKind(device)) {
    case 'root':
    case 'kernel':
    case 'devices':
    case 'credentials':
    case 'system':
      return readOnly ? 'system-read-only' : 'system';
    default:
      return readOnly ? 'directory-read-only' : 'directory';
  }
}

export default defineTopic<typeof text>({
  constructs: ['volumes.*.driver_opts', 'volumes.*.driver_opts.*'],
  claims: [
    'R1-host-data-into-container',
    'docker-local-driver-mounts',
    'docker-bind-mount-writes-host',
    'docker-volume-copies-image-content',
    'docker-socket-is-root',
    'linux-nfs-soft-loses-writes',
    'docker-tmpfs-in-memory',
    'linux-tmpfs-half-of-memory',
    'moby-local-volume-options',
  ],
  counterparts: {},
  variant(described) {
    const { parts, owner, owns } = described;
    if (owns('driver') && owner('driver') !== 'local') return undefined;
    if (parts.name === 'size') return 'size';
    if (described.path.endsWith('.*') && !names.some((name) => name === parts.name)) return 'unknown';
    return mounted(described);
  },
});
