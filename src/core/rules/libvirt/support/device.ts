import { isQemuDriver } from '../../../workspace/libvirt/architecture';
import type { Subjects } from '../../rule';
import { isDevice, isForQemu } from './devices';

type Device = Subjects['device'];

/** Whether the device is of that kind. */
export function isA({ element }: Device, name: string): boolean {
  return isDevice(element, name);
}

/** Whether the device is of that kind and libvirt's QEMU driver judges it; one alone in a file counts, since nearly all of them are attached there. */
export function isQemuDevice(device: Device, name: string): boolean {
  return isA(device, name) && isForQemu(device);
}

/** Whether libvirt's QEMU driver reads the device: one in a file of its own may be attached to any hypervisor's domain. */
export function underQemu({ domain }: Device): boolean {
  return domain !== undefined && isQemuDriver(domain);
}
