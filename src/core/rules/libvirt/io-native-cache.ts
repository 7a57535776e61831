import { valueOf } from '../../model/certain';
import { removeAttribute, setAttribute } from '../../model/libvirt/edits';
import { attribute, isUnknown, value } from '../../model/libvirt/query';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { defineRule } from '../rule';
import { diskOf } from './support/disks';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import type text from './io-native-cache.text';

export default defineRule<typeof text>({
  id: 'libvirt/io-native-cache',
  on: 'device',
  elements: ['disk'],
  since: '0.1.0',
  audience: 'everyone',
  claims: ['libvirt-io-native-needs-direct', 'libvirt-cache-modes'],
  messages: { missing: 'error', cached: 'error' },
  *check(subject) {
    const { file, model, domain } = subject;
    if (domain && !isQemuDriver(domain)) return;
    const { bus, driver, type } = diskOf(subject);
    if (driver === undefined || valueOf(value(driver, 'io')) !== 'native') return;
    // Xen's driver ignores the attribute, so a disk alone must not be one of Xen's; one that another process serves may not have it at all.
    if ((!domain && (valueOf(bus.value) ?? 'xen') === 'xen') || (valueOf(type.value) ?? 'vhost').startsWith('vhost')) return;
    const cache = value(driver, 'cache');
    if (isUnknown(cache)) return;
    const mode = valueOf(cache);
    if (mode === 'none' || mode === 'directsync') return;

    const at = atValue(file, driver, 'io');
    const dropIo = fix(subject, { title: 'io', safety: 'review' }, removeAttribute(model, driver, 'io'));
    if (mode === undefined || mode === 'default') {
      // Nothing that is written changes, and the guest's flushes are honoured as they are by default.
      const fixes = [...fix(subject, { title: 'none', safety: 'safe' }, setAttribute(model, driver, 'cache', 'none')), ...dropIo];
      yield { message: 'missing', at, fixes };
      return;
    }
    // `directsync` is `writethrough` without the page cache; the other modes are closest to `none`.
    const direct = mode === 'writethrough' ? 'directsync' : 'none';
    yield {
      message: 'cached',
      values: { cache: mode },
      at,
      related: attribute(driver, 'cache') ? [{ message: 'cache', at: atValue(file, driver, 'cache') }] : [],
      fixes: [...fix(subject, { title: direct, safety: 'review' }, setAttribute(model, driver, 'cache', direct)), ...dropIo],
    };
  },
});
