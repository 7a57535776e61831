import { isWindowsImage } from '../knowledge/images';
import { runtimeFamily, type RuntimeFamily } from '../knowledge/runtimes';
import { valueOf } from '../model/certain';
import { absent, child } from '../model/libvirt/query';
import { imageOf } from '../workspace/compose/service/image';
import type { Domain, Image, Service } from '../workspace/workload';
import { engineDefault, type EngineDefault } from './engine';

/** What runs a workload. */
export type RuntimeTechnology =
  'docker' | 'gvisor' | 'kata' | 'kvm' | 'qemu' | 'xen-pv' | 'xen-pvh' | 'xen-hvm' | 'lxc' | 'windows-container' | 'other';

/** The technology of each family; what maps users or brings a driver in is still the host's kernel. */
const technologies: Readonly<Record<RuntimeFamily, RuntimeTechnology>> = {
  runc: 'docker',
  nvidia: 'docker',
  sysbox: 'docker',
  gvisor: 'gvisor',
  kata: 'kata',
  hyperv: 'windows-container',
  wasm: 'other',
};

/** The technology behind a service's `runtime` and `isolation`; `undefined` where a variable decides. */
export function serviceTechnology(service: Service): RuntimeTechnology | undefined {
  const isolation = service.text('isolation');
  const mode = isolation && valueOf(isolation.value)?.toLowerCase();
  if (isolation && mode === undefined) return undefined;
  if (mode === 'hyperv') return 'windows-container';
  const runtime = runtimeOf(service);
  if (runtime && valueOf(runtime.value) === undefined) return undefined;
  const family = runtimeFamilyOf(service);
  return family === undefined ? 'other' : technologies[family];
}

/** The runtime that is written in the service, or that the engine takes where none is. */
export function runtimeOf(service: Service): EngineDefault | undefined {
  return service.text('runtime') ?? engineDefault(service, 'default-runtime');
}

/**
 * The family of a service's runtime, which is `runc` where none is written; `undefined` for one that is not known. A name of one's own is known by the program
 * that `daemon.json` gives it.
 */
export function runtimeFamilyOf(service: Service): RuntimeFamily | undefined {
  const runtime = runtimeOf(service);
  const name = runtime === undefined ? '' : valueOf(runtime.value);
  if (name === undefined) return undefined;
  const registered = engineDefault(service, 'runtimes', name, 'path') ?? engineDefault(service, 'runtimes', name, 'runtimeType');
  const program = valueOf(registered?.value);
  return runtimeFamily(name) ?? (program === undefined ? undefined : runtimeFamily(program.slice(program.lastIndexOf('/') + 1)));
}

/** Whether the service gets a kernel of its own, or a stand-in for one, from its runtime; Sysbox counts, since it maps users. */
export function isSandboxed(service: Service): boolean {
  const technology = serviceTechnology(service);
  if (technology === 'gvisor' || technology === 'kata' || technology === 'windows-container') return true;
  return runtimeFamilyOf(service) === 'sysbox';
}

/** Whether the image is built on one that holds only Windows. */
export function isWindowsBase({ base }: Image): boolean {
  const name = valueOf(base);
  return name !== undefined && isWindowsImage(imageOf(name));
}

/** The technology of a libvirt domain; `undefined` where a template decides. */
export function domainTechnology(domain: Domain): RuntimeTechnology | undefined {
  const type = valueOf(domain.type);
  if (type === undefined) return undefined;
  if (type === 'kvm' || type === 'qemu' || type === 'lxc') return type;
  if (type !== 'xen') return 'other';
  const osType = valueOf(domain.osType);
  // A domain that its own boot loader starts is paravirtual where nothing else is said.
  if (osType === undefined) return hasOnlyBootloader(domain) ? 'xen-pv' : undefined;
  if (osType === 'hvm') return 'xen-hvm';
  return osType === 'xenpvh' || valueOf(domain.machine) === 'xenpvh' ? 'xen-pvh' : 'xen-pv';
}

function hasOnlyBootloader({ element }: Domain): boolean {
  return child(element, 'bootloader') !== undefined && absent(element, 'os');
}
