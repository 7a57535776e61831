/** A release of QEMU, as major and minor number. */
export type QemuVersion = readonly [major: number, minor: number];

/** The newest release whose machine types and policies are known here; what a setting leaves empty counts as this one. */
export const newestQemu: QemuVersion = [10, 2];

/** How many years a versioned machine type lives, and from when on it is deprecated. Source: MACHINE_VER_DELETION_MAJOR and MACHINE_VER_DEPRECATION_MAJOR of QEMU's boards.h. */
const yearsToRemoval = 6;
const yearsToDeprecation = 3;

/** The first release that removes and marks types by their age; the releases before it removed some by hand. */
const removesByAge: QemuVersion = [10, 1];
const deprecatesByAge: QemuVersion = [9, 1];

/** What was removed by hand, at the latest by that release: `pc-1.3` by 6.0, `pc-i440fx-2.3` and `pc-q35-2.3` by 10.0. Source: QEMU's removed-features.rst, and the types that QEMU 10.0 offers. */
const removedByHand: readonly { readonly family: string; readonly upTo: QemuVersion; readonly by: QemuVersion }[] = [
  { family: 'pc', upTo: [1, 3], by: [6, 0] },
  { family: 'pc-i440fx', upTo: [2, 3], by: [10, 0] },
  { family: 'pc-q35', upTo: [2, 3], by: [10, 0] },
];

/** The unversioned name that stands for the newest type of each versioned family. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['pc', 'pc'],
  ['pc-i440fx', 'pc'],
  ['pc-q35', 'q35'],
  ['pseries', 'pseries'],
  ['s390-ccw-virtio', 's390-ccw-virtio'],
  ['virt', 'virt'],
]);

/** A versioned machine type of QEMU's own; distributions' own names, such as `pc-q35-rhel9.4.0`, are none. */
export interface VersionedMachine {
  readonly family: string;
  readonly version: QemuVersion;
  /** The unversioned name of the same family. */
  readonly alias: string;
}

export function versionedMachine(name: string): VersionedMachine | undefined {
  const [, family = '', major, minor] = /^([a-z0-9]+(?:-[a-z0-9]+){0,3}?)-(\d{1,3})\.(\d{1,3})(?:\.\d{1,3})?$/.exec(name) ?? [];
  const alias = aliases.get(family);
  return alias === undefined ? undefined : { family, version: [Number(major), Number(minor)], alias };
}

/** What has become of a versioned machine type in a release of QEMU. */
export type MachineLife = 'current' | 'deprecated' | 'removed';

export function machineLife({ family, version }: VersionedMachine, qemu: QemuVersion): MachineLife {
  const byHand = removedByHand.some((entry) => entry.family === family && atMost(version, entry.upTo) && atMost(entry.by, qemu));
  if (byHand || (atMost(removesByAge, qemu) && isOlder(version, qemu, yearsToRemoval))) return 'removed';
  return atMost(deprecatesByAge, qemu) && isOlder(version, qemu, yearsToDeprecation) ? 'deprecated' : 'current';
}

/** Major numbers count years. */
function isOlder([major, minor]: QemuVersion, qemu: QemuVersion, years: number): boolean {
  return atMost([major + years, minor], qemu);
}

function atMost(a: QemuVersion, b: QemuVersion): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1]);
}

/** The release that a setting such as `9.2` or `10.0.3` names; the newest known where it names none. */
export function qemuVersion(setting: string): QemuVersion {
  const [, major, minor] = /^(\d{1,3})(?:\.(\d{1,3}))?/.exec(setting.trim()) ?? [];
  return major === undefined ? newestQemu : [Number(major), Number(minor ?? 0)];
}

export function writtenVersion([major, minor]: QemuVersion): string {
  return `${major}.${minor}`;
}

/** The machine types for which QEMU treats an escape as a security bug, by architecture; versions and distributions' names of a family count with it, and 32-bit ARM with the 64-bit emulator that runs it under KVM. Source: QEMU 10.2, docs/system/security.rst. */
const supported: readonly { readonly archs: readonly string[]; readonly families: readonly string[] }[] = [
  { archs: ['x86_64', 'i686'], families: ['microvm', 'pc', 'q35', 'xenfv', 'xenpv', 'xenpvh'] },
  { archs: ['aarch64', 'armv7l', 'riscv64', 'riscv32', 'loongarch64'], families: ['virt'] },
  { archs: ['ppc64', 'ppc64le'], families: ['pseries'] },
  { archs: ['s390x'], families: ['s390-ccw-virtio'] },
];

/** The release whose list this is. */
const listedIn: QemuVersion = [10, 2];

/** Whether that release gives the machine type security support; `undefined` for releases from before the list. */
export function hasSecuritySupport(arch: string, machine: string, qemu: QemuVersion): boolean | undefined {
  if (!atMost(listedIn, qemu)) return undefined;
  // Names from before `pc-i440fx`: RHEL 6 and 7 called theirs `rhel6.6.0`.
  const name = /^rhel\d/.test(machine) ? 'pc' : machine;
  return supported.some(
    ({ archs, families }) => archs.includes(arch) && families.some((family) => name === family || name.startsWith(`${family}-`)),
  );
}
