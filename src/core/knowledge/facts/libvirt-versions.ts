import type { ClaimId } from '../claims';
import type { Fact } from '../claim';

/** The libvirt versions from which elements of a domain are understood. */
export const libvirtVersionFacts = {
  'genid-libvirt': { value: '4.4', claim: 'libvirt-genid' },
  'stateless-loader-libvirt': { value: '8.6', claim: 'libvirt-loader-stateless' },
  'cachetune-libvirt': { value: '4.1', claim: 'libvirt-resctrl' },
  'memorytune-libvirt': { value: '4.7', claim: 'libvirt-resctrl' },
  'iothread-poll-libvirt': { value: '9.4', claim: 'libvirt-iothread-polling' },
  'iothread-pool-libvirt': { value: '8.5', claim: 'libvirt-iothread-pool' },
  'dirty-ring-libvirt': { value: '8.0', claim: 'libvirt-kvm-features' },
  'async-teardown-libvirt': { value: '9.6', claim: 'libvirt-async-teardown' },
} as const satisfies Readonly<Record<string, Fact<ClaimId>>>;
