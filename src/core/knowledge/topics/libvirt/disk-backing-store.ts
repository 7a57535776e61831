import { defineTopic } from '../../topic';
import type text from './disk-backing-store.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/disk/backingStore',
    'domain/devices/disk/backingStore@type',
    'domain/devices/disk/backingStore/format',
    'domain/devices/disk/backingStore/format@type',
    'domain/devices/disk/backingStore/source',
    'domain/devices/disk/backingStore/source@file',
    'domain/devices/disk/backingStore/source@dev',
    'domain/devices/disk/backingStore/backingStore',
    'domain/devices/disk/backingStore/backingStore@type',
    'domain/devices/disk/backingStore/backingStore/format',
    'domain/devices/disk/backingStore/backingStore/format@type',
    'domain/devices/disk/backingStore/backingStore/source',
    'domain/devices/disk/backingStore/backingStore/source@file',
    'domain/devices/disk/backingStore/backingStore/source@dev',
    'domain/devices/disk/backingStore/backingStore/backingStore',
  ],
  claims: ['snapshots-vs-layers', 'libvirt-backing-chain', 'libvirt-formats-not-probed', 'qemu-guest-is-untrusted'],
  counterparts: { docker: 'docker-layered-images' },
  compared: ['chain'],
  variant({ path, owns }) {
    if (path.includes('/format')) return 'format';
    const level = path.slice('domain/devices/disk/'.length).replace(/[@/]?(?:type|source).*$/, '');
    return owns(`${level}@type`) || owns(`${level}/source`) ? 'chain' : 'end';
  },
});
