import { valueOf } from '../../model/certain';
import { insertChild, setAttribute } from '../../model/libvirt/edits';
import { absent, child, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { defineRule } from '../rule';
import { diskOf } from './support/disks';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './block-disk-cache.text';

/** Modes under which the host's page cache takes reads and writes; nothing written means the second. */
const cached: ReadonlySet<string> = new Set(['default', 'writeback']);

export default defineRule<typeof text>({
  id: 'libvirt/block-disk-cache',
  on: 'device',
  elements: ['disk'],
  since: '0.3.0',
  audience: 'everyone',
  serves: ['performance'],
  claims: ['virt-install-block-disks', 'libvirt-cache-modes', 'libvirt-io-native-needs-direct'],
  messages: { default: 'information', written: 'information' },
  *check(subject) {
    const { file, model, element, domain } = subject;
    if (!isKvm(domain?.type, element)) return;
    const { device, driver, type } = diskOf(subject);
    if (valueOf(type.value) !== 'block' || valueOf(device.value) !== 'disk' || !absent(element, 'shareable')) return;
    if (driver === undefined) {
      if (!absent(element, 'driver')) return;
      const edits = insertChild(model, element, "<driver name='qemu' type='raw' cache='none' io='native'/>", {
        before: child(element, 'source'),
      });
      yield { message: 'default', at: atName(file, element), fixes: fix(subject, { title: 'none-native', safety: 'review' }, edits) };
      return;
    }
    const cache = value(driver, 'cache');
    const io = value(driver, 'io');
    // With io_uring the page cache is a choice; native I/O is refused with it.
    if ((io !== undefined && valueOf(io) !== 'threads') || (cache !== undefined && !cached.has(valueOf(cache) ?? ''))) return;
    const edits = [
      setAttribute(model, driver, 'cache', 'none'),
      ...(io === undefined ? [setAttribute(model, driver, 'io', 'native')] : []),
    ];
    yield {
      message: cache === undefined || valueOf(cache) === 'default' ? 'default' : 'written',
      at: atValue(file, driver, 'cache'),
      fixes: fix(subject, { title: io === undefined ? 'none-native' : 'none', safety: 'review' }, ...edits),
    };
  },
});

/** Alone, a disk is KVM's or emulation's where its driver says so. */
function isKvm(type: Parameters<typeof valueOf<string>>[0], disk: XmlElement): boolean {
  if (type !== undefined) return valueOf(type) === 'kvm';
  const driver = child(disk, 'driver');
  return driver !== undefined && valueOf(value(driver, 'name')) === 'qemu';
}
