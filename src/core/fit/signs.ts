import { deviceClass } from '../knowledge/host/devices';
import { normaliseHostPath } from '../knowledge/host/paths';
import { valueOf } from '../model/certain';
import { effectiveCapabilities } from '../profile/capabilities';
import { hostMountsOf } from '../profile/host-objects';
import { isPrivileged } from '../profile/service-options';
import type { Profile } from '../profile/types';
import type { Service } from '../workspace/workload';
import type { Weighed } from './by-kind';

/** What a service's own lines say about where it would be at home, whatever its image is for. */
export function* serviceSigns(service: Service, profile: Profile): Generator<Weighed> {
  if (profile.tier?.to === 0)
    yield {
      container: { against: ['sharedKernel'] },
      'sandboxed-container': { against: ['sandboxHostObject'] },
      kvm: { for: ['strongIsolation'] },
    };
  else if (profile.tier && profile.tier.from >= 2) yield { container: { for: ['hardening'] } };
  if (demandsKernel(service)) yield { container: { against: ['kernelDemand'] }, kvm: { for: ['ownKernel'] }, xen: { for: ['ownKernel'] } };
  if (usesVirtualization(service)) yield { 'sandboxed-container': { against: ['noVirtualHardware'] } };
  else if (service.devices.some(({ source }) => deviceClass(valueOf(source) ?? '') === 'own'))
    yield { container: { for: ['device'] }, kvm: { against: ['devicePassing'] } };
}

/** Kernel modules, which a container cannot bring with it. */
function demandsKernel(service: Service): boolean {
  return isPrivileged(service) !== true && effectiveCapabilities(service).has('SYS_MODULE') === true;
}

function usesVirtualization(service: Service): boolean {
  const paths = [...service.devices.map(({ source }) => source), ...hostMountsOf(service).map(({ source }) => source)];
  return paths.some((path) => normaliseHostPath(valueOf(path) ?? '') === '/dev/kvm');
}
