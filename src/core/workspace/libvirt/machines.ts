import { valueOf } from '../../model/certain';
import type { Domain } from '../workload';
import { isVirtMachine, isX86 } from './architecture';

type Board = Pick<Domain, 'arch' | 'machine' | 'osType'>;

/** Every question here has three answers: `undefined` where the file leaves it open. */
type Answer = boolean | undefined;

/** i440fx and q35, under the names that distributions give them too. */
const pcFamilies = /^(?:pc|q35|rhel\d)(?:$|[-.\d])/;

/** The guest's architecture: as written, or the one that the machine type belongs to. */
export function archOf(domain: Board): string | undefined {
  const written = valueOf(domain.arch);
  if (written !== undefined) return written;
  return 'unknown' in domain.arch && domain.arch.unknown === 'engine' && valueOf(domain.machine) !== '' && isX86(domain)
    ? 'x86_64'
    : undefined;
}

/** Whether the architecture is one of these; a prefix that ends in `*` stands for a family. */
export function isArch(domain: Board, ...names: readonly string[]): Answer {
  const arch = archOf(domain);
  if (arch === undefined) return undefined;
  return names.some((name) => (name.endsWith('*') ? arch.startsWith(name.slice(0, -1)) : arch === name));
}

/** Source of this and the following: qemuDomainMachineIsQ35 and its neighbours in libvirt's qemu_domain.c. */
export function isQ35(domain: Board): Answer {
  return isBoard(domain, ['x86_64', 'i686'], (name) => name === 'q35' || name.startsWith('pc-q35'));
}

/** QEMU's generic ARM board. */
export function isArmVirt(domain: Board): Answer {
  return isBoard(domain, ['aarch64', 'armv7l', 'armv6l'], isVirtMachine);
}

export function isRiscvVirt(domain: Board): Answer {
  return isBoard(domain, ['riscv32', 'riscv64'], isVirtMachine);
}

/** IBM's virtual POWER server. */
export function isPSeries(domain: Board): Answer {
  return isBoard(domain, ['ppc64', 'ppc64le'], (name) => name === 'pseries' || name.startsWith('pseries-'));
}

/** A PC with its chipset of old: everything of x86 that is not a bare machine such as `microvm`. */
export function isPc(domain: Board): Answer {
  return isBoard(domain, ['x86_64', 'i686'], (name) => name === 'isapc' || pcFamilies.test(name));
}

function isBoard(domain: Board, archs: readonly string[], fits: (machine: string) => boolean): Answer {
  const rightArch = isArch(domain, ...archs);
  if (rightArch === false) return false;
  const machine = valueOf(domain.machine);
  if (machine === undefined || machine === '') return undefined;
  return fits(machine) ? rightArch : false;
}
