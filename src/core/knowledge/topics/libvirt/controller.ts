import { defineTopic, type Described } from '../../topic';
import { mayBeMacos, underQemu } from '../../libvirt/aims';
import { isPc, mayLackVirtio } from '../../libvirt/place';
import type text from './controller.text';

const usbOld: ReadonlySet<string> = new Set([
  'piix3-uhci',
  'piix4-uhci',
  'ehci',
  'pci-ohci',
  'vt82c686b-uhci',
  'ich9-ehci1',
  'ich9-uhci1',
  'ich9-uhci2',
  'ich9-uhci3',
]);
/** Of those, the ones that stand alone: the others share an index with companions. */
const usbAlone: ReadonlySet<string> = new Set(['piix3-uhci', 'piix4-uhci', 'pci-ohci']);
const scsiVirtio: ReadonlySet<string> = new Set(['virtio-scsi', 'virtio-transitional', 'virtio-non-transitional']);
const expanders: ReadonlySet<string> = new Set(['pci-expander-bus', 'pcie-expander-bus']);
const bridges: ReadonlySet<string> = new Set([
  'pci-bridge',
  'dmi-to-pci-bridge',
  'pcie-to-pci-bridge',
  'pcie-switch-upstream-port',
  'pcie-switch-downstream-port',
]);

/** Whether QEMU runs a PC here, for which libvirt knows what it takes by default. */
function pc(domain: Described['domain']): boolean {
  const type = domain?.('@type');
  return (type === 'kvm' || type === 'qemu') && mayBeX86(domain);
}

function mayBeX86(domain: Described['domain']): boolean {
  return ['x86_64', 'i686', undefined].includes(domain?.('os/type@arch'));
}

export default defineTopic<typeof text>({
  constructs: ['domain/devices/controller@model', 'domain/devices/controller@type', 'domain/devices/controller'],
  claims: ['libvirt-controllers', 'libvirt-pcie-hotplug', 'libvirt-scsi-default-lsilogic', 'qemu-usb-polling', 'libvirt-usb-default-piix3'],
  counterparts: {},
  choices(described) {
    const { path, value, sibling } = described;
    const old = sibling('type') === 'usb' && usbAlone.has(value ?? '');
    if (path.endsWith('@model') && old) return isPc(described) && !mayLackVirtio(described) ? { performance: 'qemu-xhci' } : {};
    const emulated = sibling('type') === 'scsi' && value !== undefined && value !== 'auto' && !scsiVirtio.has(value);
    if (!path.endsWith('@model') || !emulated || !underQemu(described) || mayBeMacos(described)) return {};
    return { isolation: 'virtio-scsi', performance: 'virtio-scsi' };
  },
  variant({ sibling, owns, domain }) {
    const model = sibling('model');
    switch (sibling('type')) {
      case 'usb':
        if (model === undefined) return owns('@model') || !pc(domain) ? undefined : 'usbDefault';
        if (model === 'none') return 'usbNone';
        return model === 'qemu-xhci' || model === 'nec-xhci' ? 'xhci' : usbOld.has(model) ? 'usbOld' : undefined;
      case 'pci':
        if (model === undefined) return undefined;
        if (model === 'pcie-root-port') return 'rootPort';
        if (model === 'pci-root' || model === 'pcie-root') return model === 'pci-root' ? 'root' : 'pcieRoot';
        return expanders.has(model) ? 'expander' : bridges.has(model) ? 'bridge' : undefined;
      case 'scsi':
        if (model === undefined && owns('@model')) return undefined;
        if (model === undefined || model === 'auto') return mayBeX86(domain) ? 'scsiDefault' : undefined;
        return scsiVirtio.has(model) ? 'virtioScsi' : 'scsiEmulated';
      case 'virtio-serial':
        return 'serial';
      case 'ide':
      case 'sata':
        return 'disks';
      case 'xenbus':
        return 'xenbus';
      case 'ccid':
        return 'ccid';
      default:
        return undefined;
    }
  },
});
