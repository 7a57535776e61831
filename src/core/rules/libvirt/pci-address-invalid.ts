import { valueOf } from '../../model/certain';
import { removeElement } from '../../model/libvirt/edits';
import { attribute } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { once } from '../../text/once';
import { isQemuDriver, isX86 } from '../../workspace/libvirt/architecture';
import { lacks, numberAt, said, surely, surelyDevices } from '../../workspace/libvirt/certainly';
import { controllersOf } from '../../workspace/libvirt/controllers';
import { pciAddressOf, pciBuses, pciLimits, pciRootOf, slotsOf, type PciAddress } from '../../workspace/libvirt/pci';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './pci-address-invalid.text';

export default defineRule<typeof text>({
  id: 'libvirt/pci-address-invalid',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-pci-address-limits', 'libvirt-pci-slots-of-controllers', 'libvirt-integrated-pci-slots'],
  messages: { range: 'error', domain: 'error', slot: 'error', primary: 'error', 'zpci-range': 'error', 'zpci-machine': 'error' },
  *check(domain) {
    const { file, model } = domain;
    const buses = isQemuDriver(domain) ? pciBuses(domain, controllersOf(domain)) : undefined;
    const remove = (element: XmlElement) => fix(domain, { title: 'remove', safety: 'review' }, removeElement(model, element));
    for (const device of surelyDevices(domain)) {
      const host = surely(surely(device, 'source'), 'address');
      const beyond = host && hasHostPci(device) ? beyondLimits(host) : undefined;
      // A host may have more domains than a guest.
      if (host && beyond !== undefined && beyond !== 'domain')
        yield { message: 'range', values: rangeOf(host, beyond), at: atValue(file, host, beyond) };
      const element = surely(device, 'address');
      if (element === undefined || said(element, 'type') !== 'pci') continue;
      const fixes = once(() => remove(element));
      const part = beyondLimits(element);
      if (part !== undefined) {
        yield { message: 'range', values: rangeOf(element, part), at: atValue(file, element, part), fixes: fixes() };
        continue;
      }
      const zpci = surely(element, 'zpci');
      if (zpci !== undefined) {
        const number = numberAt(zpci, 'uid', 0);
        if (number !== undefined && (number < 1 || number > 0xffff))
          yield { message: 'zpci-range', at: atValue(file, zpci, 'uid'), fixes: remove(zpci) };
        else if (isQemuDriver(domain) && isOtherThanZ(domain))
          yield { message: 'zpci-machine', at: atName(file, zpci), fixes: remove(zpci) };
        continue;
      }
      const address = pciAddressOf(device);
      if (address === undefined || buses === undefined) continue;
      if (address.domain > 0) {
        yield { message: 'domain', at: atValue(file, element, 'domain'), fixes: fixes() };
        continue;
      }
      const owned = primaryPlace(domain, device, address);
      if (owned !== undefined) {
        yield { message: 'primary', values: { place: owned }, at: atName(file, element), fixes: fixes() };
        continue;
      }
      const bus = buses.get(address.bus);
      const slots = bus === undefined ? undefined : slotsOf(bus);
      if (bus === undefined || slots === undefined || (address.slot >= slots.first && address.slot <= slots.last)) continue;
      // A controller that cannot be there at all is its own finding.
      if (device.name === 'controller' && said(device, 'type') === 'pci' && !slots.controllers.includes(said(device, 'model') ?? ''))
        continue;
      const values = { bus: address.bus, model: bus, first: slots.first, last: slots.last };
      yield {
        message: 'slot',
        values,
        at: attribute(element, 'slot') ? atValue(file, element, 'slot') : atName(file, element),
        fixes: fixes(),
      };
    }
  },
});

/** Whether the source is a PCI device of the host's; of `hostdev` that is a finding of its own. */
function hasHostPci(device: XmlElement): boolean {
  const type = said(device, 'type');
  return device.name === 'hostdev'
    ? type === 'pci'
    : device.name === 'disk'
      ? type === 'nvme'
      : device.name === 'interface' && type === 'hostdev';
}

function beyondLimits(address: XmlElement): keyof typeof pciLimits | undefined {
  return (['domain', 'bus', 'slot', 'function'] as const).find((name) => (numberAt(address, name, 0) ?? 0) > pciLimits[name]);
}

function rangeOf(address: XmlElement, part: keyof typeof pciLimits) {
  return { part, value: said(address, part) ?? '', most: `0x${pciLimits[part].toString(16)}` };
}

function isOtherThanZ(domain: Domain): boolean {
  const arch = valueOf(domain.arch);
  return arch === undefined ? isX86(domain) : !arch.startsWith('s390');
}

/** The only place that a built-in controller can have, where the address is another one. */
function primaryPlace(domain: Domain, device: XmlElement, { bus, slot, function: number }: PciAddress): string | undefined {
  if (device.name !== 'controller' || !isX86(domain) || numberAt(device, 'index') !== 0) return undefined;
  const root = pciRootOf(domain);
  const type = said(device, 'type');
  const place =
    root === 'pci-root' && type === 'ide'
      ? ([1, 1] as const)
      : root === 'pci-root' && type === 'usb' && (said(device, 'model') ?? (lacks(device, 'model') ? 'piix3-uhci' : '')) === 'piix3-uhci'
        ? ([1, 2] as const)
        : root === 'pcie-root' && type === 'sata'
          ? ([0x1f, 2] as const)
          : undefined;
  if (place === undefined || (bus === 0 && slot === place[0] && number === place[1])) return undefined;
  return `${place[0].toString(16).padStart(2, '0')}.${place[1]}`;
}
