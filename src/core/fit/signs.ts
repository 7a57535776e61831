import { deviceClass } from '../knowledge/host/devices';
import { normaliseHostPath } from '../knowledge/host/paths';
import { valueOf } from '../model/certain';
import type { InitSystem, WorkloadKind } from '../knowledge/images';
import type { ServiceContext } from '../profile/context/service';
import type { Profile } from '../profile/types';
import type { Weighed } from './by-kind';

/** What a service's own lines say about where it would be at home, whatever its image is for. */
export function* serviceSigns(context: ServiceContext, profile: Profile): Generator<Weighed> {
  const { service } = context;
  if (isGoodContainer(context, profile)) yield { container: { for: ['goodContainer'] } };
  if (profile.tier?.to === 0)
    yield {
      container: { against: ['sharedKernel'] },
      'sandboxed-container': { against: ['sandboxHostObject'] },
      kvm: { for: ['strongIsolation'] },
    };
  else if (profile.tier && profile.tier.from >= 2) yield { container: { for: ['hardening'] } };
  if (demandsKernel(context)) yield { container: { against: ['kernelDemand'] }, kvm: { for: ['ownKernel'] }, xen: { for: ['ownKernel'] } };
  if (usesVirtualization(context)) yield { 'sandboxed-container': { against: ['noVirtualHardware'] } };
  else if (service.devices.some(({ source }) => deviceClass(valueOf(source) ?? '') === 'own'))
    yield { container: { for: ['device'] }, kvm: { against: ['devicePassing'] } };
}

/** Kinds that are at home elsewhere, or for which something else is said. */
const elsewhere: ReadonlySet<WorkloadKind> = new Set([
  'ci-runner',
  'browser',
  'machine-learning',
  'network-appliance',
  'host-agent',
  'windows',
  'legacy-system',
  'desktop',
  'device-hub',
  'vm-in-container',
  'untrusted-code',
  'low-latency',
]);

/** Whether nothing speaks against a container: no weakened boundary, one process, no data in paths of the host, no demand on kernel, device or processor. */
function isGoodContainer({ service, kinds, identity, init, hostMounts }: ServiceContext, { tier, technology }: Profile): boolean {
  if (technology !== 'docker' || tier === undefined || tier.from < 2 || identity.kind === 'root' || identity.kind === 'unknown')
    return false;
  const manages = init !== undefined && !passesOn.has(init);
  return (
    !manages &&
    kinds.every((kind) => !elsewhere.has(kind)) &&
    service.devices.length === 0 &&
    service.text('platform') === undefined &&
    service.pairs('sysctls').size === 0 &&
    hostMounts.every(({ readOnly }) => valueOf(readOnly) === true)
  );
}

/** What stands before one process and manages nothing. */
const passesOn: ReadonlySet<InitSystem> = new Set(['tini', 'dumb-init', 'catatonit']);

/** Kernel modules, which a container cannot bring with it. */
function demandsKernel({ privileged, capabilities }: ServiceContext): boolean {
  return privileged !== true && capabilities.has('SYS_MODULE') === true;
}

function usesVirtualization({ service, hostMounts }: ServiceContext): boolean {
  const paths = [...service.devices.map(({ source }) => source), ...hostMounts.map(({ source }) => source)];
  return paths.some((path) => normaliseHostPath(valueOf(path) ?? '') === '/dev/kvm');
}
