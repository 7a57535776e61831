import { removeElement } from '../../model/libvirt/edits';
import { isQemuDriver, isX86 } from '../../workspace/libvirt/architecture';
import { devicesNamed, lacks, numberAt, said, surely, surelyDevices } from '../../workspace/libvirt/certainly';
import { controllersOf, knowsControllers, type Controller } from '../../workspace/libvirt/controllers';
import { pciRootOf } from '../../workspace/libvirt/pci';
import type { XmlElement } from '../../model/libvirt/types';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './usb-address-invalid.text';

/** Ports of a controller that cannot be told how many; source: virDomainUSBAddressControllerModelToPorts of libvirt's domain_addr.c. */
const portsOfModel: Readonly<Record<string, number>> = {
  'piix3-uhci': 2,
  'piix4-uhci': 2,
  'vt82c686b-uhci': 2,
  'pci-ohci': 3,
  ehci: 6,
  'ich9-ehci1': 6,
};
/** Ports of the controller that a PC has where no model is written. */
const portsOfDefault = 2;
/** Ports of a controller that can be told, where it is not. */
const portsUntold = 4;
const portsOfHub = 8;
/** What a path of hubs may hold, the device's own port included. */
const deepest = 4;

export default defineRule<typeof text>({
  id: 'libvirt/usb-address-invalid',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-usb-addresses'],
  messages: { path: 'error', bus: 'error', port: 'error', hub: 'error', type: 'error' },
  *check(domain) {
    const { file, model } = domain;
    const controllers = controllersOf(domain).filter(({ type }) => type === 'usb');
    const numbered = controllers.every(({ index }) => index !== undefined);
    const hubs = hubsOf(domain);
    const portsOn = new Map<number, number>();
    // Where none is written, libvirt adds one, which can do more on q35 than its own ports say.
    const root = pciRootOf(domain);
    if (controllers.length === 0 && isX86(domain) && root?.startsWith('pci'))
      portsOn.set(0, root === 'pci-root' ? portsOfDefault : Infinity);
    for (const controller of controllers) {
      if (controller.index === undefined) continue;
      portsOn.set(controller.index, Math.max(portsOn.get(controller.index) ?? 0, portsOf(root, controller)));
    }
    const judged = portsOn.size > 0 && numbered && knowsControllers(domain) && isQemuDriver(domain);
    for (const device of surelyDevices(domain)) {
      const address = surely(device, 'address');
      const other = said(address, 'type');
      if (address && other !== undefined && other !== 'usb' && other !== 'none' && isOnUsb(device) && isQemuDriver(domain)) {
        const fixes = fix(domain, { title: 'remove', safety: 'review' }, removeElement(model, address));
        yield { message: 'type', values: { type: other }, at: atValue(file, address, 'type'), fixes };
      }
      const path = said(address, 'type') === 'usb' ? said(address, 'port') : undefined;
      if (address === undefined || path === undefined) continue;
      const at = atValue(file, address, 'port');
      const fixes = fix(domain, { title: 'remove', safety: 'review' }, removeElement(model, address));
      const steps = /^\d+(?:\.\d+)*$/.test(path) ? path.split('.').map(Number) : [];
      if (steps.length === 0 || steps.length > deepest) {
        yield { message: 'path', values: { port: path, most: deepest }, at, fixes };
        continue;
      }
      const bus = numberAt(address, 'bus') ?? (lacks(address, 'bus') ? 0 : undefined);
      if (bus === undefined || !judged) continue;
      const ports = portsOn.get(bus);
      if (ports === undefined) {
        yield { message: 'bus', values: { bus }, at: atName(file, address), fixes };
        continue;
      }
      const [first = 0, ...others] = steps;
      const hub = path.slice(0, Math.max(path.lastIndexOf('.'), 0));
      if (first > ports) yield { message: 'port', values: { port: first, ports }, at, fixes };
      else if (others.length > 0 && hubs && !hubs.has(`${bus} ${hub}`)) yield { message: 'hub', values: { hub }, at, fixes };
      else if (others.length > 0 && (others.at(-1) ?? 0) > portsOfHub)
        yield { message: 'port', values: { port: others.at(-1) ?? 0, ports: portsOfHub }, at, fixes };
    }
  },
});

/** Whether the device is on USB by its own word; disks and the host's devices have findings of their own. */
function isOnUsb(device: XmlElement): boolean {
  return device.name === 'hub'
    ? said(device, 'type') === 'usb'
    : (device.name === 'input' || device.name === 'redirdev') && said(device, 'bus') === 'usb';
}

/** The hubs, each as its bus and path; `undefined` where one is somewhere that the file does not say. */
function hubsOf(domain: Domain): ReadonlySet<string> | undefined {
  const hubs = new Set<string>();
  for (const hub of devicesNamed(domain, 'hub')) {
    const address = surely(hub, 'address');
    const port = said(address, 'port');
    const bus = address && (numberAt(address, 'bus') ?? (lacks(address, 'bus') ? 0 : undefined));
    if (port === undefined || bus === undefined) return undefined;
    hubs.add(`${bus} ${port}`);
  }
  return hubs;
}

/** How many ports the controller has; infinitely many where that is not known. */
function portsOf(root: ReturnType<typeof pciRootOf>, { element, model }: Controller): number {
  if (model === undefined) return lacks(element, 'model') && root === 'pci-root' ? portsOfDefault : Infinity;
  if (Object.hasOwn(portsOfModel, model)) return portsOfModel[model] ?? Infinity;
  if (model !== 'nec-xhci' && model !== 'qemu-xhci') return Infinity;
  const told = numberAt(element, 'ports');
  return told !== undefined && told > 0 ? told : lacks(element, 'ports') ? portsUntold : Infinity;
}
