import type { Described } from '../topic';

const x86: ReadonlySet<string> = new Set(['x86_64', 'i686']);

/** Whether KVM runs the guest; a device that is attached alone is taken for one of its guests. */
export function underKvm({ domain }: Described): boolean {
  return domain === undefined || domain('@type') === 'kvm';
}

/** Whether QEMU runs the guest, on KVM or by emulation; a device that is attached alone is taken for one of its guests. */
export function underQemu(described: Described): boolean {
  return underKvm(described) || described.domain?.('@type') === 'qemu';
}

/** Whether the guest’s processor is of the x86 family, as one that is not written nearly always is; not where a template decides. */
export function onX86({ domain, mayHold }: Described): boolean {
  const arch = domain?.('os/type@arch');
  return arch === undefined ? !(mayHold?.('os/type@arch', '') ?? false) : x86.has(arch);
}

/** Whether libvirt can copy the host’s processor into a named model, which it cannot on Arm, RISC-V and LoongArch. */
export function hasHostModel(described: Described): boolean {
  return onX86(described) || /^(?:s390x?|ppc64(?:le)?)$/.test(described.domain?.('os/type@arch') ?? '');
}

const argument = 'qemu:commandline/qemu:arg@value';

/** Whether a raw argument names the processor, beside which `cpu` decides little. */
export function namesCpuByArgument({ mayHold }: Described): boolean {
  return mayHold?.(argument, '-cpu') ?? false;
}

/** Whether the guest may be macOS, which brings no drivers for most virtio devices. */
export function mayBeMacos({ domain, mayHold }: Described): boolean {
  return domain?.('metadata/libosinfo:libosinfo/libosinfo:os@id')?.includes('apple.com') === true || (mayHold?.(argument, '-cpu') ?? false);
}

const backEnds = [
  ['devices/filesystem/driver@type', 'virtiofs'],
  ['devices/interface@type', 'vhostuser'],
  ['devices/disk@type', 'vhostuser'],
  ['devices/disk@type', 'vhostvdpa'],
  ['devices/video/driver@name', 'vhostuser'],
] as const;

/** Whether something in the domain may need memory that another process can map. */
export function mayNeedSharedMemory({ mayHold }: Described): boolean {
  return mayHold === undefined || backEnds.some(([path, value]) => mayHold(path, value));
}

/** Whether a virtual CPU is pinned to a processor of its own. */
export function isPinned({ domain }: Described): boolean {
  return /^\s*\d+\s*$/.test(domain?.('cputune/vcpupin@cpuset') ?? '');
}
