import { valueOf } from '../../model/certain';
import type { Domain } from '../workload';

/** Machine types that exist for x86 only, with the names that distributions give theirs. */
const x86Machine = /^(?:pc|q35|isapc|microvm|xen(?:fv|pv|pvh)|rhel\d)(?:$|[-.\d])/;

/**
 * Whether the guest's processor is x86. An architecture that is not written is the host's: x86 nearly everywhere, so it counts,
 * unless the machine type is another architecture's. One that a template decides does not, and no domain without a type of its system, which is incomplete.
 */
export function isX86({ arch, machine, osType }: Pick<Domain, 'arch' | 'machine' | 'osType'>): boolean {
  if ('known' in arch) return arch.known === 'x86_64' || arch.known === 'i686';
  if (arch.unknown !== 'engine' || 'unknown' in osType) return false;
  const name = valueOf(machine);
  return name === '' || (name !== undefined && x86Machine.test(name));
}

/** Whether the machine is of QEMU's generic `virt` family, versioned or not. */
export function isVirtMachine(machine: string): boolean {
  return machine === 'virt' || machine.startsWith('virt-');
}

/** Whether libvirt's QEMU driver runs the domain, and not another hypervisor's or the container driver. */
export function isQemuDriver({ type }: Pick<Domain, 'type'>): boolean {
  const name = valueOf(type);
  return name === 'kvm' || name === 'qemu' || name === 'hvf';
}
