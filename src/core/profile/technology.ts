import { runtimeFamily, type RuntimeFamily } from '../knowledge/runtimes';
import { valueOf } from '../model/certain';
import type { Domain, Service } from '../workspace/workload';

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
  if (isolation && valueOf(isolation.value)?.toLowerCase() === 'hyperv') return 'windows-container';
  const runtime = service.text('runtime');
  if (runtime && valueOf(runtime.value) === undefined) return undefined;
  const family = runtimeFamilyOf(service);
  return family === undefined ? 'other' : technologies[family];
}

/** The family of a service's `runtime`, which is `runc` where none is written; `undefined` for one that is not known. */
export function runtimeFamilyOf(service: Service): RuntimeFamily | undefined {
  const runtime = service.text('runtime');
  const name = runtime === undefined ? '' : valueOf(runtime.value);
  return name === undefined ? undefined : runtimeFamily(name);
}

/** Whether the service gets a kernel of its own, or a stand-in for one, from its runtime; Sysbox counts, since it maps users. */
export function isSandboxed(service: Service): boolean {
  const technology = serviceTechnology(service);
  if (technology === 'gvisor' || technology === 'kata' || technology === 'windows-container') return true;
  return runtimeFamilyOf(service) === 'sysbox';
}

/** The technology of a libvirt domain; `undefined` where a template decides. */
export function domainTechnology(domain: Domain): RuntimeTechnology | undefined {
  const type = valueOf(domain.type);
  if (type === undefined) return undefined;
  if (type === 'kvm' || type === 'qemu' || type === 'lxc') return type;
  if (type !== 'xen') return 'other';
  const osType = valueOf(domain.osType);
  if (osType === undefined) return undefined;
  if (osType === 'hvm') return 'xen-hvm';
  return osType === 'xenpvh' || valueOf(domain.machine) === 'xenpvh' ? 'xen-pvh' : 'xen-pv';
}
