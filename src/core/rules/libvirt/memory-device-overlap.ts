import { valueOf } from '../../model/certain';
import { child } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { devicesNamed, numberAt, said } from '../../workspace/libvirt/certainly';
import { sole } from '../../workspace/libvirt/sole';
import { kibibytesOf } from '../../workspace/libvirt/units';
import { defineRule } from '../rule';
import { atName, atValue } from './support/places';
import { attributeRemoval, elementRemoval } from './support/takeouts';
import type text from './memory-device-overlap.text';

export default defineRule<typeof text>({
  id: 'libvirt/memory-device-overlap',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-memory-devices', 'libvirt-max-memory'],
  messages: { slot: 'error', 'no-slot': 'error', slots: 'error', overlap: 'error' },
  *check(domain) {
    const { file, element } = domain;
    if (!isQemuDriver(domain)) return;
    const devices = devicesNamed(domain, 'memory');
    const most = sole(element, 'maxMemory');
    const slots = most && numberAt(most, 'slots');
    const plugged = devices.filter((device) => ['dimm', 'nvdimm'].includes(said(device, 'model') ?? ''));
    const beyond = slots === undefined ? undefined : plugged[slots];
    if (beyond && slots !== undefined && most) {
      yield {
        message: 'slots',
        values: { slots },
        at: atName(file, beyond),
        related: [{ message: 'slots', at: atValue(file, most, 'slots') }],
      };
    }
    const seen = new Map<number, XmlElement>();
    for (const device of plugged) {
      const address = child(device, 'address');
      const slot = address && said(address, 'type') === 'dimm' ? numberAt(address, 'slot') : undefined;
      if (address === undefined || slot === undefined) continue;
      const at = atValue(file, address, 'slot');
      const earlier = seen.get(slot);
      if (slots !== undefined && slot >= slots)
        yield { message: 'no-slot', values: { slot, slots }, at, fixes: elementRemoval(domain, address) };
      else if (earlier)
        yield { message: 'slot', values: { slot }, at, related: [{ message: 'first', at: atValue(file, earlier, 'slot') }] };
      else seen.set(slot, address);
    }
    const ranges = devices.flatMap(rangeOf).sort((a, b) => a.start - b.start);
    let reached: Range | undefined;
    for (const range of ranges) {
      if (reached && range.start < reached.end) {
        const [earlier, later] = reached.holder.span.start < range.holder.span.start ? [reached, range] : [range, reached];
        yield {
          message: 'overlap',
          at: atValue(file, later.holder, 'base'),
          related: [{ message: 'first', at: atValue(file, earlier.holder, 'base') }],
          fixes: attributeRemoval(domain, later.holder, 'base'),
        };
      }
      if (!reached || range.end > reached.end) reached = range;
    }
  },
});

interface Range {
  /** In bytes. */
  readonly start: number;
  readonly end: number;
  readonly holder: XmlElement;
}

function rangeOf(device: XmlElement): readonly Range[] {
  const target = child(device, 'target');
  const size = target && valueOf(kibibytesOf(target, 'size'));
  // A DIMM has its place in its own address, a virtio device in that of its target. A label is mapped elsewhere, and left out of account.
  const virtio = said(device, 'model')?.startsWith('virtio') === true;
  const holder = virtio ? target && child(target, 'address') : child(device, 'address');
  const base = said(holder, 'base');
  if (holder === undefined || size === undefined || base === undefined || !/^0x[\da-f]{1,13}$/i.test(base)) return [];
  if (target && child(target, 'label')) return [];
  const start = Number(base);
  return start > 0 ? [{ start, end: start + size * 1024, holder }] : [];
}
