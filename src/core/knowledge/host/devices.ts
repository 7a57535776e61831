import { normaliseHostPath } from './paths';

/**
 * What a device node gives: `block` a whole disk under the file systems, `memory` physical memory or ports, `vfio` a PCI device behind the IOMMU,
 * `host` something the whole host depends on (kernel log, input, console, loop devices), `own` a device for one purpose.
 */
export type DeviceClass = 'block' | 'memory' | 'vfio' | 'host' | 'own';

/** What a device node is, as far as its name tells. */
export type DeviceKind =
  | 'memory'
  | 'disk'
  | 'vfio'
  | 'kmsg'
  | 'loop'
  | 'fuse'
  | 'hugepages'
  | 'console'
  | 'input'
  | 'serial'
  | 'tun'
  | 'kvm'
  | 'gpu'
  | 'usb'
  | 'media';

/** Names below `/dev`; the first that fits decides. */
const nodes: readonly { readonly kind: DeviceKind; readonly gives: DeviceClass; readonly name: RegExp }[] = [
  { kind: 'memory', gives: 'memory', name: /^(?:mem|kmem|port)$/ },
  {
    kind: 'disk',
    gives: 'block',
    name: /^(?:(?:sd|hd|vd|xvd)[a-z]+\d*|(?:nvme|mmcblk)\d.*|md\d.*|(?:nbd|rbd|drbd|bcache|zd|pmem)\d.*|dm-\d+|sg\d+|md\/.+|(?:mapper|disk|bsg)(?:\/.+)?)$/,
  },
  { kind: 'vfio', gives: 'vfio', name: /^vfio(?:\/.+)?$/ },
  { kind: 'kmsg', gives: 'host', name: /^kmsg$/ },
  { kind: 'loop', gives: 'host', name: /^loop(?:\d+(?:p\d+)?|-control)$/ },
  { kind: 'fuse', gives: 'host', name: /^fuse$/ },
  { kind: 'hugepages', gives: 'host', name: /^hugepages(?:\/.+)?$/ },
  { kind: 'input', gives: 'host', name: /^(?:input(?:\/.+)?|uinput|uhid|hidraw\d+)$/ },
  { kind: 'console', gives: 'host', name: /^(?:console|tty\d*)$/ },
  // The first serial port is where many hosts have their console.
  { kind: 'serial', gives: 'host', name: /^ttyS0$/ },
  { kind: 'serial', gives: 'own', name: /^(?:tty(?:USB|ACM|AMA|S)\d+|serial\/.+)$/ },
  { kind: 'tun', gives: 'own', name: /^(?:net\/tun|vhost-net)$/ },
  { kind: 'kvm', gives: 'own', name: /^kvm$/ },
  { kind: 'gpu', gives: 'own', name: /^(?:dri(?:\/.+)?|nvidia.*|kfd|dxg)$/ },
  { kind: 'usb', gives: 'own', name: /^bus\/usb(?:\/.+)?$/ },
  { kind: 'media', gives: 'own', name: /^(?:snd(?:\/.+)?|video\d+|media\d+)$/ },
];

function nodeAt(path: string) {
  const normal = normaliseHostPath(path);
  const name = normal.startsWith('/dev/') ? normal.slice('/dev/'.length) : undefined;
  return name === undefined ? undefined : (nodes.find((node) => node.name.test(name)) ?? { kind: undefined, gives: 'own' as const });
}

/** The class of a host device; a CDI name is a device for one purpose. `undefined` for what is no device. */
export function deviceClass(path: string): DeviceClass | undefined {
  return nodeAt(path)?.gives ?? (isCdiName(path) ? 'own' : undefined);
}

/** What a device is by its path; `undefined` for one of which only its driver knows more, and for what is no device. */
export function deviceKind(path: string): DeviceKind | undefined {
  return nodeAt(path)?.kind;
}

/** Whether it is a name of the Container Device Interface, such as `nvidia.com/gpu=all`, and no path. */
export function isCdiName(source: string): boolean {
  return /^[a-zA-Z][\w.-]*\/[a-zA-Z][\w-]*=/.test(source);
}

/** Whether it is a whole disk by the name that the first disk of a machine has, on which the host's own system is likely to lie. */
export function isFirstDisk(path: string): boolean {
  return /^\/dev\/(?:sda|hda|vda|xvda|nvme0n1|mmcblk0)$/.test(normaliseHostPath(path));
}

/** A rule of `device_cgroup_rules`, such as `c 188:* rmw`. */
export interface DeviceRule {
  readonly type: 'a' | 'b' | 'c';
  /** `undefined` for `*`. */
  readonly major: number | undefined;
  readonly minor: number | undefined;
  readonly permissions: string;
}

/** The rule, or `undefined` for one that the engine refuses, to which every space counts. `a` alone, which only newer engines take, is every device. */
export function parseDeviceRule(text: string): DeviceRule | undefined {
  const match = /^([acb]) (\d{1,18}|\*):(\d{1,18}|\*) ([rwm]{1,3})$/.exec(text === 'a' ? 'a *:* rwm' : text);
  if (match === null) return undefined;
  const [, type, major, minor, permissions = ''] = match;
  const number = (part: string | undefined) => (part === '*' ? undefined : Number(part));
  return { type: type === 'a' || type === 'b' ? type : 'c', major: number(major), minor: number(minor), permissions };
}

/** Major numbers of disks: SCSI and SATA, MD, MMC, device mapper and virtio, Xen, NVMe (the kernel's `devices.txt`). */
const diskMajors: ReadonlySet<number> = new Set([3, 8, 9, 65, 66, 67, 68, 69, 70, 71, 179, 202, 252, 253, 254, 259]);

/** Whether block devices of this major number are disks. */
export function isDiskMajor(major: number): boolean {
  return diskMajors.has(major);
}

/** Whether the rule opens disks or every device, so that a node for the host's own disk can be made with `MKNOD`. */
export function opensDisks({ type, major, minor }: DeviceRule): boolean {
  if (type === 'a') return true;
  return type === 'b' && minor === undefined && (major === undefined || diskMajors.has(major));
}

/** Whether the rule opens every character device, `/dev/mem` among them. */
export function opensEverything({ type, major }: DeviceRule): boolean {
  return type === 'a' || (type === 'c' && major === undefined);
}
