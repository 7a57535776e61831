import { valueOf } from '../../../model/certain';
import { child, path, value } from '../../../model/libvirt/query';
import type { XmlElement } from '../../../model/libvirt/types';
import { sole } from '../../../workspace/libvirt/sole';
import type { Domain } from '../../../workspace/workload';

/** What keeps the guest's memory where it is. */
export interface Pinning {
  readonly why: 'device' | 'locked' | 'hugepages';
  readonly element: XmlElement;
}

/** The first reason that the file gives; `undefined` where it surely gives none, or a template decides. */
export function whatPinsMemory({ element: domain }: Domain): Pinning | undefined {
  const device = path(domain, 'devices/hostdev').find(isVfio) ?? path(domain, 'devices/interface').find(isAssigned);
  if (device !== undefined) return { why: 'device', element: device };
  const backing = sole(domain, 'memoryBacking');
  if (backing === undefined || backing.templated) return undefined;
  const locked = child(backing, 'locked');
  if (locked !== undefined) return { why: 'locked', element: locked };
  const pages = child(backing, 'hugepages');
  return pages && { why: 'hugepages', element: pages };
}

/** PCI devices and their mediated slices; those of the channel subsystem pin only what they transfer. */
function isVfio(hostdev: XmlElement): boolean {
  const mode = value(hostdev, 'mode');
  if (mode !== undefined && valueOf(mode) !== 'subsystem') return false;
  const type = valueOf(value(hostdev, 'type'));
  return type === 'pci' || (type === 'mdev' && valueOf(value(hostdev, 'model')) === 'vfio-pci');
}

function isAssigned(card: XmlElement): boolean {
  return valueOf(value(card, 'type')) === 'hostdev';
}
