import { valueOf } from '../../model/certain';
import { insertChild, setAttribute } from '../../model/libvirt/edits';
import { absent, value } from '../../model/libvirt/query';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { diskOf } from './support/disks';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './disk-format-mismatch.text';

/** The formats that file names end in; libvirt has no name for VHDX, so such an image must be converted first. */
const formatOfEnding: ReadonlyMap<string, string | undefined> = new Map([
  ['qcow2', 'qcow2'],
  ['qcow', 'qcow'],
  ['vmdk', 'vmdk'],
  ['vdi', 'vdi'],
  ['qed', 'qed'],
  ['vhdx', undefined],
]);

export default defineRule<typeof text>({
  id: 'libvirt/disk-format-mismatch',
  on: 'device',
  elements: ['disk'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-format-defaults-to-raw', 'libvirt-never-probe-images'],
  messages: { missing: 'warning', raw: 'warning' },
  *check(subject) {
    const { file, model, element, domain } = subject;
    if (domain && !isQemuDriver(domain)) return;
    const { bus, driver, type } = diskOf(subject);
    if (valueOf(type.value) !== 'file' || (!domain && (valueOf(bus.value) ?? 'xen') === 'xen')) return;
    const name = driver && value(driver, 'name');
    if (driver === undefined ? !absent(element, 'driver') : name !== undefined && valueOf(name) !== 'qemu') return;
    const source = sole(element, 'source');
    const path = source && valueOf(value(source, 'file'));
    // The data beside a descriptor of VMware’s is raw.
    if (path !== undefined && /-flat\.vmdk$/i.test(path)) return;
    const ending = /\.([a-z0-9]{3,5})$/i.exec(path ?? '')?.[1]?.toLowerCase() ?? '';
    const format = driver && value(driver, 'type');
    if (source === undefined || !formatOfEnding.has(ending) || (format !== undefined && valueOf(format) !== 'raw')) return;

    const meant = formatOfEnding.get(ending);
    const edits = driver
      ? setAttribute(model, driver, 'type', meant ?? '')
      : insertChild(model, element, `<driver name='qemu' type='${meant ?? ''}'/>`, { before: source });
    const fixes = meant === undefined ? [] : fix(subject, { title: 'format', safety: 'review', values: { format: meant } }, edits);
    const related = [{ message: 'image', at: atValue(file, source, 'file') } as const];
    if (driver !== undefined && format !== undefined) {
      yield { message: 'raw', values: { ending }, at: atValue(file, driver, 'type'), related, fixes };
    } else yield { message: 'missing', values: { ending }, at: atName(file, driver ?? element), related, fixes };
  },
});
