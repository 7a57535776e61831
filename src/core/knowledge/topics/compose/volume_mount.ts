import { localMount, localOptions, type LocalMount } from '../../host/local-volume';
import { pathKind } from '../../host/paths';
import { socketHandedOver } from '../../host/sockets';
import { defineTopic, type Described } from '../../topic';
import type text from './volume_mount.text';

type Variant = keyof typeof text.en.variants;

function variant({ path, parts, owner, owns }: Described): Variant | undefined {
  if (owns('driver') && owner('driver') !== 'local') return undefined;
  if (parts.name === 'size') return 'size';
  if (path.endsWith('.*') && !localOptions.includes(parts.name ?? '')) return 'unknown';
  const mount = localMount({ text: (name) => owner(`driver_opts.${name}`), has: (name) => owns(`driver_opts.${name}`) });
  return mount && of(mount);
}

function of(mount: LocalMount): Variant {
  switch (mount.type) {
    case 'bind':
      return bound(mount.path, mount.readOnly);
    case 'nfs':
      return mount.soft ? 'nfs-soft' : 'nfs';
    default:
      return mount.type;
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
  variant,
});
