import { valueOf } from '../model/certain';
import { path, value } from '../model/libvirt/query';
import type { Profile } from '../profile/types';
import type { Domain } from '../workspace/workload';
import type { Weighed } from './by-kind';

/** What a domain's own lines say about where it would be at home, whatever its guest is for. */
export function* domainSigns(domain: Domain, { technology, tier }: Profile): Generator<Weighed> {
  const host = tier?.to === 0;
  if (technology === 'lxc') {
    yield { container: { for: ['containerDomain'] }, kvm: { for: ['ownKernel'] }, xen: { for: ['ownKernel'], against: ['xenEcosystem'] } };
    if (host) yield { container: { against: ['sharedKernel'] }, kvm: { for: ['strongIsolation'] } };
    return;
  }
  if (technology === 'qemu') yield { kvm: { against: ['emulated'] } };
  if (tier?.from === 6) yield { kvm: { for: ['encrypted'] } };
  if (host) yield { kvm: { against: ['guestHostObject'] }, xen: { against: ['guestHostObject'] } };
  if (isPinned(domain)) yield { kvm: { for: ['pinning'] } };
  const assigned = drivesHardware(domain);
  if (assigned) yield { kvm: { for: ['hostAssigned'], against: ['devicePassing'] }, xen: { against: ['devicePassing'] } };
  // What the kind says of Windows is said already.
  if (domain.guest === 'windows') return;
  if (domain.guest === 'linux' || domain.guest === 'unknown') {
    yield { container: { for: ['light'] } };
    if (assigned)
      yield { container: { for: ['device'], against: ['sharedDriver'] }, 'sandboxed-container': { against: ['sandboxDevice'] } };
  } else yield { container: { against: ['foreignKernel'] }, 'sandboxed-container': { against: ['foreignKernel'] } };
  yield { kvm: { for: ['system'] }, xen: { for: ['xenSmallBase'], against: ['xenEcosystem'] } };
}

/** Whether the guest drives hardware of the host itself; for other kinds of device QEMU carries each request. */
function drivesHardware({ element, interfaces }: Domain): boolean {
  const types = path(element, 'devices/hostdev').map((device) => valueOf(value(device, 'type')));
  return types.some((type) => type === 'pci' || type === 'mdev') || interfaces.some(({ type }) => valueOf(type.value) === 'hostdev');
}

/** Whether it is tuned to have processors and large pages to itself. */
function isPinned({ element }: Domain): boolean {
  return path(element, 'cputune/vcpupin').length > 0 && path(element, 'memoryBacking/hugepages').length > 0;
}
