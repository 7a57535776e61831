import { deviceKind, type DeviceKind } from './devices';

/** Devices that gVisor provides itself, or hands through where it was told to. */
const providedByGvisor: ReadonlySet<DeviceKind> = new Set<DeviceKind>(['tun', 'fuse', 'vfio']);
const accelerator = /^\/dev\/(?:nvidia|accel|null$|zero$|full$|u?random$|tty$)/;

/** Character devices of the host’s own hardware, which Kata leaves out of its guest. */
const leftOutByKata: ReadonlySet<DeviceKind> = new Set<DeviceKind>(['memory', 'kmsg', 'console', 'input', 'serial', 'gpu', 'usb', 'media']);

/** Whether gVisor, as it is set up by default, does not open the device. */
export function isClosedByGvisor(path: string): boolean {
  const kind = deviceKind(path);
  return !(kind !== undefined && providedByGvisor.has(kind)) && path.startsWith('/dev/') && !accelerator.test(path);
}

/** Whether Kata does not attach the device to its guest. */
export function isLeftOutByKata(path: string): boolean {
  const kind = deviceKind(path);
  return kind !== undefined && leftOutByKata.has(kind);
}
