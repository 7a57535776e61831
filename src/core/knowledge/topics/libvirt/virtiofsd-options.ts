import { defineTopic } from '../../topic';
import type text from './virtiofsd-options.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/filesystem/binary',
    'domain/devices/filesystem/binary@path',
    'domain/devices/filesystem/binary@xattr',
    'domain/devices/filesystem/binary/lock',
    'domain/devices/filesystem/binary/lock@posix',
    'domain/devices/filesystem/binary/lock@flock',
    'domain/devices/filesystem/binary/thread_pool',
    'domain/devices/filesystem/binary/thread_pool@size',
  ],
  claims: ['libvirt-virtiofsd-options', 'libvirt-virtiofs', 'virtiofsd-no-remote-locks'],
  counterparts: {},
  variant({ path, value, sibling }) {
    if (path.endsWith('@path')) return 'path';
    if (path.endsWith('@xattr')) return value === 'on' ? 'xattr' : value === 'off' ? 'noXattr' : undefined;
    if (path.includes('/lock')) return ['posix', 'flock'].some((lock) => sibling(lock) === 'on') ? 'lock' : 'noLock';
    if (!path.includes('/thread_pool')) return undefined;
    const size = sibling('size');
    return size === undefined ? undefined : size === '0' ? 'noPool' : 'pool';
  },
});
