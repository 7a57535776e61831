import { valueOf } from '../../model/certain';
import { setAttribute } from '../../model/libvirt/edits';
import { absent, value } from '../../model/libvirt/query';
import { defineRule } from '../rule';
import { diskOf } from './support/disks';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import { mayBeCalled } from './support/words';
import type text from './cache-unsafe.text';

/** Words for machines whose disks nobody keeps. */
const disposable: ReadonlySet<string> = new Set(['install', 'ci', 'test', 'tmp']);

export default defineRule<typeof text>({
  id: 'libvirt/cache-unsafe',
  on: 'device',
  elements: ['disk'],
  since: '0.1.0',
  audience: 'everyone',
  claims: ['libvirt-cache-unsafe-ignores-flushes', 'libvirt-cache-modes'],
  messages: { unsafe: 'warning' },
  *check(subject) {
    const { file, model, element, domain } = subject;
    const { driver, device } = diskOf(subject);
    if (driver === undefined || valueOf(value(driver, 'cache')) !== 'unsafe') return;
    if (valueOf(device.value) !== 'disk' || !absent(element, 'transient') || !absent(element, 'readonly')) return;
    if (domain && mayBeCalled(domain, disposable)) return;
    const io = value(driver, 'io');
    const to = (mode: 'none' | 'writeback') => fix(subject, { title: mode, safety: 'review' }, setAttribute(model, driver, 'cache', mode));
    yield {
      message: 'unsafe',
      at: atValue(file, driver, 'cache'),
      // Native I/O leaves no other choice.
      fixes: [...to('none'), ...(io === undefined || (valueOf(io) ?? 'native') !== 'native' ? to('writeback') : [])],
    };
  },
});
