import { valueOf } from '../../model/certain';
import { removeElement } from '../../model/libvirt/edits';
import { isConditional } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { isQemuDriver, isX86 } from '../../workspace/libvirt/architecture';
import { numberAt, said, surely, surelyDevices } from '../../workspace/libvirt/certainly';
import { controllersOf, knowsControllers } from '../../workspace/libvirt/controllers';
import { isEchoOfSerial, pciAddressOf, pciRootOf, writtenPci } from '../../workspace/libvirt/pci';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { repeated } from './support/once';
import { atName } from './support/places';
import type text from './address-duplicate.text';

export default defineRule<typeof text>({
  id: 'libvirt/address-duplicate',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-addresses-unique', 'libvirt-integrated-pci-slots'],
  messages: { pci: 'error', integrated: 'error', other: 'error', zpci: 'error' },
  *check(domain) {
    if (!isQemuDriver(domain)) return;
    const { file, model } = domain;
    const devices = surelyDevices(domain).filter((device) => !isEchoOfSerial(device) && !hasPlaceOnController(domain, device));
    const remove = (element: XmlElement) => fix(domain, { title: 'remove', safety: 'review' }, removeElement(model, element));
    const withPci = devices.flatMap((device) => pciAddressOf(device) ?? []).filter(({ element }) => surely(element, 'zpci') === undefined);
    for (const [again, first] of repeated(withPci, writtenPci)) {
      const related = [{ message: 'first', at: atName(file, first.element) } as const];
      yield {
        message: 'pci',
        values: { address: writtenPci(again) },
        at: atName(file, again.element),
        related,
        fixes: remove(again.element),
      };
    }
    const taken = integrated(domain);
    for (const address of withPci) {
      const owner = taken.get(writtenPci(address));
      if (owner === undefined || isOwner(address.element.parent, owner)) continue;
      const values = { address: writtenPci(address), device: owner };
      yield { message: 'integrated', values, at: atName(file, address.element), fixes: remove(address.element) };
    }
    const others = devices.flatMap((device) => surely(device, 'address') ?? []);
    for (const [again, first] of repeated(others, placeOf)) {
      const related = [{ message: 'first', at: atName(file, first) } as const];
      yield { message: 'other', values: { kind: said(again, 'type') ?? '' }, at: atName(file, again), related, fixes: remove(again) };
    }
    const functions = others.flatMap((address) => surely(address, 'zpci') ?? []);
    for (const name of ['uid', 'fid'] as const) {
      for (const [again, first] of repeated(functions, (zpci) => numberAt(zpci, name, 0)?.toString())) {
        const related = [{ message: 'first', at: atName(file, first) } as const];
        yield { message: 'zpci', values: { name }, at: atName(file, again), related, fixes: remove(again) };
      }
    }
  },
});

/** A disk on such a bus has no other address, which is its own finding. */
function hasPlaceOnController({ disksByElement }: Domain, device: XmlElement): boolean {
  const bus = valueOf(disksByElement.get(device)?.bus.value);
  return bus !== undefined && bus !== 'virtio' && bus !== 'usb';
}

/** Addresses on other buses as one text each. A virtio serial port 0 is none: libvirt then picks one. */
function placeOf(address: XmlElement): string | undefined {
  const type = said(address, 'type');
  const numbers = (base: 0 | 10, ...names: readonly string[]) => {
    const values = names.map((name) => numberAt(address, name, base));
    return values.includes(undefined) ? undefined : [type, ...values].join(' ');
  };
  switch (type) {
    case 'ccw':
      return numbers(0, 'cssid', 'ssid', 'devno');
    case 'spapr-vio':
      return numbers(0, 'reg');
    case 'virtio-serial':
      return numberAt(address, 'port') === 0 ? undefined : numbers(10, 'controller', 'port');
    case 'usb': {
      const port = said(address, 'port');
      return port === undefined ? undefined : `${numbers(10, 'bus') ?? type} ${port}`;
    }
    default:
      return undefined;
  }
}

/** What sits at fixed addresses in a chipset. Source: qemuDomainValidateDevicePCISlotsPIIX3 and …Q35 of libvirt's qemu_domain_address.c. */
function integrated(domain: Domain): ReadonlyMap<string, string> {
  const taken = new Map<string, string>();
  const root = isX86(domain) ? pciRootOf(domain) : undefined;
  if (root === 'pci-root') {
    taken.set('0000:00:01.0', 'isa').set('0000:00:01.3', 'acpi');
    const onIde = domain.disks.some(({ bus, element }) => valueOf(bus.value) === 'ide' && !isConditional(element));
    const usb = controllersOf(domain).filter(({ type }) => type === 'usb');
    const isDefault = usb.length === 0 && knowsControllers(domain);
    if (isDefault || usb.some(({ index, model }) => index === 0 && model === 'piix3-uhci')) taken.set('0000:00:01.2', 'usb');
    if (onIde || controllersOf(domain).some(({ type, index }) => type === 'ide' && index === 0)) taken.set('0000:00:01.1', 'ide');
  }
  if (root === 'pcie-root') taken.set('0000:00:1f.0', 'isa').set('0000:00:1f.2', 'sata').set('0000:00:1f.3', 'smbus');
  return taken;
}

function isOwner(device: XmlElement | undefined, owner: string): boolean {
  const type = device?.name === 'controller' ? said(device, 'type') : undefined;
  return device?.name === 'controller' && (type === undefined || type === owner);
}
