import { insertChild, removeElement } from '../../model/libvirt/edits';
import { absent, child } from '../../model/libvirt/query';
import { valueOf } from '../../model/certain';
import type { XmlElement } from '../../model/libvirt/types';
import { isQemuDriver, isX86 } from '../../workspace/libvirt/architecture';
import { lacks, said, surely, surelyDevices } from '../../workspace/libvirt/certainly';
import { controllersOf, knowsControllers } from '../../workspace/libvirt/controllers';
import { pciRootOf } from '../../workspace/libvirt/pci';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName } from './support/places';
import type text from './pci-bus-missing.text';

export default defineRule<typeof text>({
  id: 'libvirt/pci-bus-missing',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-isapc-without-pci', 'libvirt-balloon-added-by-default'],
  messages: { device: 'error', added: 'error' },
  *check(domain) {
    if (!isQemuDriver(domain) || !isWithoutPci(domain)) return;
    const { file, model, element } = domain;
    const machine = valueOf(domain.machine) ?? '';
    for (const device of surelyDevices(domain)) {
      const name = needsPci(device);
      if (name === undefined) continue;
      const fixes = fix(domain, { title: 'remove', safety: 'review' }, removeElement(model, device));
      yield { message: 'device', values: { machine, device: name }, at: atName(file, device), fixes };
    }
    const devices = element.templated ? undefined : child(element, 'devices');
    if (devices === undefined || !absent(devices, 'memballoon')) return;
    const fixes = fix(domain, { title: 'off', safety: 'review' }, insertChild(model, devices, "<memballoon model='none'/>"));
    yield { message: 'added', values: { machine }, at: atName(file, devices), fixes };
  },
});

/** A PC from before PCI, and QEMU's small machine, whose devices are on virtio's own bus unless the file adds a PCI one. */
function isWithoutPci(domain: Domain): boolean {
  return (
    pciRootOf(domain) === 'none' ||
    (isX86(domain) &&
      valueOf(domain.machine) === 'microvm' &&
      knowsControllers(domain) &&
      !controllersOf(domain).some(({ type }) => type === 'pci'))
  );
}

/** Controllers that are PCI cards. */
const controllers: ReadonlySet<string> = new Set(['usb', 'scsi', 'sata', 'virtio-serial']);
/** Devices that are PCI cards whatever their model, and models that are. */
const cards: ReadonlySet<string> = new Set(['rng', 'filesystem', 'vsock', 'shmem', 'crypto']);
const models: Readonly<Record<string, RegExp>> = {
  memballoon: /^virtio/,
  sound: /^(?:ac97|es1370|ich6|ich9|virtio)$/,
  watchdog: /^i6300esb$/,
  panic: /^pvpanic$/,
};

/** What a device is called that can only be on PCI here. */
function needsPci(device: XmlElement): string | undefined {
  // With an address of another kind it is elsewhere.
  if (!absent(device, 'address') && said(surely(device, 'address'), 'type') !== 'pci') return undefined;
  const model = said(device, 'model');
  const type = said(device, 'type');
  switch (device.name) {
    case 'controller':
      if (type === undefined || !controllers.has(type)) return undefined;
      return type === 'usb' && (model === 'none' || (model === undefined && !lacks(device, 'model'))) ? undefined : type;
    case 'disk':
      return said(surely(device, 'target'), 'bus') === 'virtio' ? 'virtio' : undefined;
    case 'interface': {
      const card = surely(device, 'model');
      const name = said(card, 'type');
      if (card === undefined && absent(device, 'model') && type !== undefined) return 'interface';
      return name === undefined || name === 'ne2k_isa' || name === 'usb-net' ? undefined : name;
    }
    case 'input':
      return said(device, 'bus') === 'virtio' ? 'virtio' : undefined;
    case 'hostdev':
      return type === 'pci' ? 'hostdev' : undefined;
    case 'video': {
      const name = said(surely(device, 'model'), 'type');
      return name === undefined || name === 'none' || name === 'ramfb' ? undefined : name;
    }
    default:
      if (cards.has(device.name)) return device.name;
      return model !== undefined && Object.hasOwn(models, device.name) && models[device.name]?.test(model) ? device.name : undefined;
  }
}
