import { valueOf } from '../model/certain';
import type { Domain, Service } from '../workspace/workload';

/** What runs a workload. */
export type RuntimeTechnology =
  | 'docker'
  | 'gvisor'
  | 'kata'
  | 'kvm'
  | 'qemu'
  | 'xen-pv'
  | 'xen-pvh'
  | 'xen-hvm'
  | 'lxc'
  | 'windows-container'
  | 'other';

/** The technology behind a service's `runtime` and `isolation`; `undefined` where a variable decides. */
export function serviceTechnology(service: Service): RuntimeTechnology | undefined {
  const isolation = service.text('isolation');
  if (isolation && valueOf(isolation.value)?.toLowerCase() === 'hyperv') return 'windows-container';
  const runtime = service.text('runtime');
  if (runtime === undefined) return 'docker';
  const name = valueOf(runtime.value)?.toLowerCase();
  if (name === undefined) return undefined;
  if (/^runsc|^io\.containerd\.runsc/.test(name)) return 'gvisor';
  if (/kata/.test(name)) return 'kata';
  if (/hyperv/.test(name)) return 'windows-container';
  return /^(runc|crun|youki|nvidia|sysbox-runc|io\.containerd\.runc\.v\d)?$/.test(name) ? 'docker' : 'other';
}

/** Whether the service gets a kernel of its own, or a stand-in for one, from its runtime; Sysbox counts, since it maps users. */
export function isSandboxed(service: Service): boolean {
  const technology = serviceTechnology(service);
  if (technology === 'gvisor' || technology === 'kata' || technology === 'windows-container') return true;
  return valueOf(service.text('runtime')?.value) === 'sysbox-runc';
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
