import { valueOf } from '../../../model/certain';
import { removeAttribute } from '../../../model/libvirt/edits';
import { path, value } from '../../../model/libvirt/query';
import type { XmlElement } from '../../../model/libvirt/types';
import type { TextEdit } from '../../../text/edit';
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

/** Edits that keep a virtio card from setting the host's filters; on another card that trust has no effect, and is not meant to gain one. */
export function withoutTrust({ model }: Domain, card: XmlElement): readonly TextEdit[] | undefined {
  return valueOf(value(card, 'trustGuestRxFilters')) === 'yes' ? removeAttribute(model, card, 'trustGuestRxFilters') : [];
}
