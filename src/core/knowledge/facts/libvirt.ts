import type { ClaimId } from '../claims';
import type { Fact } from '../claim';

/** Defaults, limits and versions of libvirt, QEMU and Xen. */
export const libvirtFacts = {
  'topology-qemu': { value: '2.5', claim: 'libvirt-topology-matches-vcpu' },
  'iothreads-per-cpu': { value: '1–2', claim: 'libvirt-iothreads-event-loops' },
  'io-uring-libvirt': { value: '6.3', claim: 'libvirt-io-uring' },
  'virtiofs-readonly-libvirt': { value: '11.0', claim: 'libvirt-virtiofs' },
  'virtiofs-idmap-libvirt': { value: '10.0', claim: 'libvirt-virtiofs' },
  'passt-libvirt': { value: '9.0', claim: 'libvirt-port-forward-range' },
  'firmware-features-libvirt': { value: '7.2', claim: 'libvirt-secure-boot-prerequisites' },
  'snp-libvirt': { value: '10.5', claim: 'libvirt-confidential-guests' },
  'root-capabilities-libvirt': { value: '6.0', claim: 'libvirt-root-qemu-keeps-capabilities' },
  'vnc-password-length': { value: '8', claim: 'qemu-vnc-password-weak' },
  'machine-type-deprecation': { value: '3', claim: 'qemu-machine-type-life' },
  'machine-type-life': { value: '6', claim: 'qemu-machine-type-life' },
  'qemu-security-edition': { value: '10.2', claim: 'qemu-machines-under-security-support' },
  'ksm-year': { value: '2015', claim: 'ksm-side-channel' },
} as const satisfies Readonly<Record<string, Fact<ClaimId>>>;
