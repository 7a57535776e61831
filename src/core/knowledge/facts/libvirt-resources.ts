import type { ClaimId } from '../claims';
import type { Fact } from '../claim';

/** Versions from which libvirt and QEMU know options of memory, disks and network cards. */
export const libvirtResourceFacts = {
  'allocation-threads-libvirt': { value: '8.2', claim: 'libvirt-memory-allocation' },
  'sgx-libvirt': { value: '8.10', claim: 'libvirt-sgx-memory' },
  'memslots-libvirt': { value: '10.1', claim: 'libvirt-virtio-mem-slots' },
  'discard-no-unref-libvirt': { value: '9.5', claim: 'libvirt-discard-no-unref' },
  'iothread-mapping-libvirt': { value: '10.0', claim: 'libvirt-iothread-mapping' },
  'scsi-iothreads-libvirt': { value: '11.2', claim: 'libvirt-scsi-controller-driver' },
  'sev-iommu-qemu': { value: '6.0', claim: 'libvirt-sev-virtio-iommu' },
  'throttle-groups-libvirt': { value: '11.2', claim: 'libvirt-throttle-groups' },
  'bridge-vlan-libvirt': { value: '11.0', claim: 'libvirt-vlan-support' },
  'passt-vhost-user-libvirt': { value: '11.1', claim: 'libvirt-passt-vhost-user' },
  'unmanaged-tap-libvirt': { value: '5.7', claim: 'libvirt-unmanaged-tap' },
} as const satisfies Readonly<Record<string, Fact<ClaimId>>>;
