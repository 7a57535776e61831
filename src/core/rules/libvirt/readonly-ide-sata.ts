import { valueOf } from '../../model/certain';
import { removeElement, setAttribute } from '../../model/libvirt/edits';
import { child, children, isConditional } from '../../model/libvirt/query';
import type { TextEdit } from '../../text/edit';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { said, surely } from '../../workspace/libvirt/certainly';
import type { Disk, Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { virtioNames } from './support/disk-names';
import { fix } from './support/fixes';
import { atName } from './support/places';
import type text from './readonly-ide-sata.text';

/** Buses without write protection. */
const writable: ReadonlySet<string> = new Set(['ide', 'sata']);

export default defineRule<typeof text>({
  id: 'libvirt/readonly-ide-sata',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-ide-sata-writable'],
  messages: { readonly: 'error' },
  *check(domain) {
    if (!isQemuDriver(domain)) return;
    const { file } = domain;
    const disks = domain.disks.filter(
      ({ element, bus, device }) =>
        writable.has(valueOf(bus.value) ?? '') &&
        valueOf(device.value) === 'disk' &&
        surely(element, 'readonly') &&
        !isConditional(element),
    );
    const names = virtioNames(domain, disks);
    for (const disk of disks) {
      const target = names.get(disk);
      yield {
        message: 'readonly',
        values: { bus: valueOf(disk.bus.value) ?? '' },
        at: atName(file, surely(disk.element, 'readonly') ?? disk.element),
        related: disk.bus.at ? [{ message: 'bus', at: disk.bus.at }] : [],
        fixes:
          target === undefined
            ? []
            : fix(domain, { title: 'virtio', safety: 'review', values: { target } }, ...onVirtio(domain, disk, target)),
      };
    }
  },
});

/** The bus, a name that fits it, and no place on the old controller. */
function onVirtio({ model }: Domain, { element }: Disk, name: string): (readonly TextEdit[] | undefined)[] {
  const target = child(element, 'target');
  if (target === undefined) return [undefined];
  const addresses = children(element, 'address').filter((address) => said(address, 'type') === 'drive');
  return [
    setAttribute(model, target, 'dev', name),
    setAttribute(model, target, 'bus', 'virtio'),
    ...addresses.map((address) => removeElement(model, address)),
  ];
}
