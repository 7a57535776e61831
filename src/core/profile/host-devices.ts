import { normaliseHostPath } from './host-paths';

/**
 * What a device node gives: `block` a whole disk under the file systems, `memory` physical memory or ports, `vfio` a PCI device behind the IOMMU,
 * `host` something the whole host depends on (kernel log, input, console, loop devices), `own` a device for one purpose.
 */
export type DeviceClass = 'block' | 'memory' | 'vfio' | 'host' | 'own';

const classes: readonly (readonly [DeviceClass, RegExp])[] = [
  ['memory', /^\/dev\/(mem|kmem|port)$/],
  [
    'block',
    /^\/dev\/((sd|hd|vd|xvd)[a-z]+\d*|nvme\d+(n\d+(p\d+)?)?|mmcblk\d+(p\d+)?|dm-\d+|md\d+(p\d+)?|mapper(\/.+)?|disk(\/.+)?|sg\d+|bsg(\/.+)?)$/,
  ],
  ['vfio', /^\/dev\/vfio(\/.+)?$/],
  ['host', /^\/dev\/(kmsg|fuse|loop\d+|loop-control|input(\/.+)?|uinput|console|tty\d*|ttyS0|hugepages(\/.+)?|hidraw\d+)$/],
];

/** The class of a host device; a CDI name such as `nvidia.com/gpu=all` is a device for one purpose. `undefined` for what is no device. */
export function deviceClass(path: string): DeviceClass | undefined {
  const normal = normaliseHostPath(path);
  if (!normal.startsWith('/dev/')) return /^[^/\s]+\/[^/\s=]+=/.test(normal) ? 'own' : undefined;
  return classes.find(([, pattern]) => pattern.test(normal))?.[0] ?? 'own';
}

/** A rule of `device_cgroup_rules`, such as `c 188:* rmw`. */
export interface DeviceRule {
  readonly type: 'a' | 'b' | 'c';
  /** `undefined` for `*`. */
  readonly major: number | undefined;
  readonly minor: number | undefined;
  readonly permissions: string;
}

/** The rule, or `undefined` for one that the engine refuses. */
export function parseDeviceRule(text: string): DeviceRule | undefined {
  const match = /^([acb]) (\d{1,9}|\*):(\d{1,9}|\*) ([rwm]{1,3})$/.exec(text.trim());
  if (match === null) return undefined;
  const [, type, major, minor, permissions = ''] = match;
  const number = (part: string | undefined) => (part === '*' ? undefined : Number(part));
  return { type: type === 'a' || type === 'b' ? type : 'c', major: number(major), minor: number(minor), permissions };
}

/** Major numbers of disks: SCSI and SATA, MD, MMC, device mapper and virtio, Xen, NVMe (the kernel's `devices.txt`). */
const diskMajors: ReadonlySet<number> = new Set([3, 8, 9, 65, 66, 67, 68, 69, 70, 71, 179, 202, 252, 253, 254, 259]);

/** Whether the rule opens disks or every device, so that a node for the host's own disk can be made with `MKNOD`. */
export function opensDisks({ type, major, minor }: DeviceRule): boolean {
  if (type === 'a') return true;
  return type === 'b' && minor === undefined && (major === undefined || diskMajors.has(major));
}

/** Whether the rule opens every character device, `/dev/mem` among them. */
export function opensEverything({ type, major }: DeviceRule): boolean {
  return type === 'a' || (type === 'c' && major === undefined);
}
