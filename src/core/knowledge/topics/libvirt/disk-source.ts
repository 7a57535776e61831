import { defineTopic } from '../../topic';
import type text from './disk-source.text';

const unstable = /^\/dev\/(?:[shv]d[a-z]+|xvd[a-z]+|nvme\d+n\d+|mmcblk\d+|dm-|md\d|loop\d|nbd\d)/;
const stable = /^\/dev\/(?:disk\/by-|mapper\/|[^/]+\/[^/]+)/;

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/disk/source',
    'domain/devices/disk/source@file',
    'domain/devices/disk/source@dev',
    'domain/devices/disk/source@dir',
  ],
  claims: ['libvirt-disk-source-kinds', 'kvm-image-portability', 'libvirt-migration-needs-shared-disks'],
  counterparts: {},
  variant({ sibling }) {
    const path = sibling('file') ?? sibling('dev') ?? sibling('dir');
    if (path === undefined) return undefined;
    if (unstable.test(path)) return 'unstable';
    if (/^\/(?:tmp|var\/tmp|dev\/shm)\//.test(path)) return 'temporary';
    if (stable.test(path)) return 'stable';
    if (/^\/(?:home\/|root\/|Users\/)/.test(path)) return 'personal';
    return path.startsWith('/var/lib/libvirt/images/') ? 'pool' : path.startsWith('/') ? 'path' : undefined;
  },
  silent: ({ path, sibling }) =>
    path.endsWith('/source') && sibling('file') === undefined && sibling('dev') === undefined && sibling('dir') === undefined,
});
