import { valueOf } from '../../../model/certain';
import { path } from '../../../model/libvirt/query';
import type { Domain, NetworkInterface } from '../../../workspace/workload';

/** Cards of real hardware that QEMU emulates register by register. */
const emulatedCard = /^(?:e1000(?:e|-.+)?|rtl8139|ne2k_.+|pcnet|i82\d{3}.*|igb|vmxnet3)$/i;

/** The interfaces for which the file names an emulated card. */
export function emulatedInterfaces(domain: Domain): readonly NetworkInterface[] {
  return domain.interfaces.filter(({ model }) => {
    const name = model.at && valueOf(model.value);
    if (name === undefined || !emulatedCard.test(name)) return false;
    // With an IOMMU of its own the guest can hand igb's virtual functions on to guests inside it, which virtio has none of.
    return name.toLowerCase() !== 'igb' || path(domain.element, 'devices/iommu').length === 0;
  });
}
