import { valueOf } from '../../model/certain';
import { removeElement } from '../../model/libvirt/edits';
import { absent } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { isQemuDriver, isX86 } from '../../workspace/libvirt/architecture';
import { hasAllDevices, numberAt, said, surelyDevices } from '../../workspace/libvirt/certainly';
import { controllersOf, type Controller } from '../../workspace/libvirt/controllers';
import { pciAddressOf, pciBuses, pciRootOf, slotsOf } from '../../workspace/libvirt/pci';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './pci-controller-place.text';

const ofExpress = /^(?:pcie-(?!root$)|dmi-to-pci-bridge$)/;

/** Thirty free slots of `pcie-root`, eight functions each. */
const mostRootPorts = 240;

export default defineRule<typeof text>({
  id: 'libvirt/pci-controller-place',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-pci-slots-of-controllers'],
  messages: { controller: 'error', device: 'error', expander: 'error', order: 'error', full: 'error' },
  *check(domain) {
    if (!isQemuDriver(domain)) return;
    const { file, model } = domain;
    const controllers = controllersOf(domain);
    const buses = pciBuses(domain, controllers);
    for (const device of surelyDevices(domain)) {
      const address = pciAddressOf(device);
      const bus = address && buses.get(address.bus);
      const slots = bus === undefined ? undefined : slotsOf(bus);
      if (address === undefined || bus === undefined || slots === undefined) continue;
      const at = atName(file, address.element);
      const kind = controllerModel(device);
      const { element } = address;
      const fixes = () =>
        hasPlaceElsewhere(domain, kind) ? fix(domain, { title: 'remove', safety: 'review' }, removeElement(model, element)) : [];
      const index = said(device, 'type') === 'pci' ? numberAt(device, 'index') : undefined;
      if (index !== undefined && index <= address.bus && !/-root$/.test(kind ?? '')) {
        yield { message: 'order', values: { index, bus: address.bus }, at, fixes: fixes() };
        continue;
      }
      if (kind === undefined) {
        if (!slots.devices) yield { message: 'device', values: { bus: address.bus, model: bus }, at, fixes: fixes() };
      } else if (slotsOf(kind) !== undefined && !slots.controllers.includes(kind) && !isMisplacedExpander(domain, kind)) {
        yield { message: 'controller', values: { kind, bus: address.bus, model: bus }, at, fixes: fixes() };
      }
    }
    for (const { element, type, model: kind } of controllers) {
      if (type === 'pci' && kind !== undefined && isMisplacedExpander(domain, kind))
        yield { message: 'expander', values: { kind, machine: valueOf(domain.machine) ?? '' }, at: atValue(file, element, 'model') };
    }
    const beyond = hasAllDevices(domain) && pciRootOf(domain) === 'pcie-root' ? beyondRoot(controllers) : undefined;
    if (beyond) yield { message: 'full', values: { most: mostRootPorts }, at: atName(file, beyond.element) };
  },
});

/** The model of a PCI controller, or one that is none where it is not known; `undefined` for other devices. */
function controllerModel(device: XmlElement): string | undefined {
  return device.name === 'controller' && (said(device, 'type') ?? 'pci') === 'pci' ? (said(device, 'model') ?? '') : undefined;
}

/** Whether libvirt finds or makes a place on its own: for devices and for what can hang on the root, and on q35 on a new root port. */
function hasPlaceElsewhere(domain: Domain, kind: string | undefined): boolean {
  const root = pciRootOf(domain);
  if (kind === undefined) return true;
  if (root === undefined || root === 'none') return false;
  return slotsOf(root)?.controllers.includes(kind) === true || (root === 'pcie-root' && kind === 'pcie-switch-upstream-port');
}

/** Expander buses belong to one chipset each, and nothing of PCI Express can be on a PC without it. */
function isMisplacedExpander(domain: Domain, kind: string): boolean {
  const root = isX86(domain) ? pciRootOf(domain) : undefined;
  return (kind === 'pci-expander-bus' && root === 'pcie-root') || (root === 'pci-root' && ofExpress.test(kind));
}

/** The first root port for which the root bus has no place left; they can also hang on an expander bus. */
function beyondRoot(controllers: readonly Controller[]): Controller | undefined {
  if (controllers.some(({ model }) => model === 'pcie-expander-bus')) return undefined;
  return controllers.filter(({ element, model }) => model === 'pcie-root-port' && absent(element, 'address'))[mostRootPorts];
}
