import { valueOf } from '../../../model/certain';
import { child, isClosed, path, value } from '../../../model/libvirt/query';
import type { XmlElement } from '../../../model/libvirt/types';
import { isQemuDriver } from '../../../workspace/libvirt/architecture';
import type { Domain } from '../../../workspace/workload';
import type { Subjects } from '../../rule';

/** Whether the element is that device of libvirt's. */
export function isDevice({ name, namespace }: XmlElement, ...names: readonly string[]): boolean {
  return namespace === undefined && names.includes(name);
}

/** Whether libvirt's QEMU driver has the device; one alone in a file is taken for QEMU's. */
export function isForQemu({ domain }: Subjects['device']): boolean {
  return domain === undefined || isQemuDriver(domain);
}

/** Whether templates, or what is still being typed, may add or leave out devices. */
export function mayHaveOthers({ element }: Domain): boolean {
  return [element, ...path(element, 'devices')].some((holder) => holder.templated || !isClosed(holder));
}

/** Whether hardware that cannot follow a migration is assigned to the guest, or may be. */
export function mayHaveAssigned(domain: Domain): boolean {
  if (mayHaveOthers(domain)) return true;
  return (
    path(domain.element, 'devices/hostdev').some(
      (device) => !isTeamed(device) && /^(?:pci|mdev)$/.test(valueOf(value(device, 'type')) ?? 'pci'),
    ) ||
    path(domain.element, 'devices/interface').some(
      (device) => !isTeamed(device) && (valueOf(value(device, 'type')) ?? 'hostdev') === 'hostdev',
    )
  );
}

/** Whether a virtio card stands in for the device while the guest moves. */
export function isTeamed(device: XmlElement): boolean {
  return child(device, 'teaming') !== undefined;
}
