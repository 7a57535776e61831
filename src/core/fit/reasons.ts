import { remark } from '../profile/remarks/remark';
import type { Reason } from './types';

/** Every reason with the claims it rests on, those of the two documents first. */
export const reasons = {
  application: {
    remark: remark('fit.application'),
    claims: ['docker-for-microservices', 'docker-fast-start-low-overhead', 'docker-density'],
  },
  layers: {
    remark: remark('fit.layers'),
    claims: ['docker-layered-images', 'docker-consistent-environment', 'dockerfile-builds-environment'],
  },
  goodContainer: {
    remark: remark('fit.good-container'),
    claims: ['docker-for-microservices', 'one-application-per-container', 'container-no-extra-cost', 'kvm-startup-and-overhead'],
  },
  hostNetwork: {
    remark: remark('fit.host-network'),
    claims: ['container-no-extra-cost', 'felter-2014-nat-doubles-rtt', 'felter-2014-kvm-cpu-tuning'],
  },
  sharedDriver: { remark: remark('fit.shared-driver'), claims: ['docker-shared-kernel', 'docker-device-reaches-host-driver'] },
  sandboxDevice: {
    remark: remark('fit.sandbox-device'),
    claims: ['gvisor-no-host-objects-by-default', 'kata-passes-disks-and-vfio-only'],
  },
  networkCost: { remark: remark('fit.network-cost'), claims: ['kvm-own-virtual-hardware', 'felter-2014-nat-doubles-rtt'] },
  pinning: {
    remark: remark('fit.pinning'),
    claims: ['kvm-for-heavy-workloads', 'kvm-near-native-cpu', 'felter-2014-kvm-cpu-tuning', 'vfio-iommu-group-is-the-unit'],
  },
  migration: { remark: remark('fit.migration'), claims: ['snapshots-vs-layers', 'clark-2005-live-migration-downtime'] },
  data: { remark: remark('fit.data'), claims: ['R1-host-data-into-container', 'docker-volumes-keep-data', 'felter-2014-mysql'] },
  agent: { remark: remark('fit.agent'), claims: ['docker-shared-kernel', 'docker-namespaces-cgroups'] },
  device: { remark: remark('fit.device'), claims: ['docker-device-reaches-host-driver'] },
  hardening: { remark: remark('fit.hardening'), claims: ['docker-weaker-isolation', 'pss-restricted'] },
  sharedKernel: { remark: remark('fit.shared-kernel'), claims: ['docker-shared-kernel', 'docker-weaker-isolation', 'nist-shared-kernel'] },
  kernelDemand: {
    remark: remark('fit.kernel-demand'),
    claims: ['vm-any-kernel', 'docker-shared-kernel', 'docker-sysctls-namespaced-only'],
  },
  untrusted: { remark: remark('fit.untrusted'), claims: ['docker-weaker-isolation', 'nist-shared-kernel'] },
  windows: {
    remark: remark('fit.windows'),
    claims: ['R2-windows-container-on-linux', 'vm-any-kernel', 'windows-container-needs-windows-kernel'],
  },
  manyServices: { remark: remark('fit.many-services'), claims: ['one-application-per-container', 'docker-for-applications'] },
  system: { remark: remark('fit.system'), claims: ['kvm-for-systems', 'snapshots-vs-layers', 'kvm-own-virtual-hardware'] },
  ownKernel: { remark: remark('fit.own-kernel'), claims: ['vm-any-kernel', 'kvm-more-isolation-more-systems'] },
  perJob: { remark: remark('fit.per-job'), claims: ['kvm-strong-isolation', 'agache-2020-microvm-boot'] },
  innerMachine: { remark: remark('fit.inner-vm'), claims: ['kvm-ecosystem', 'libvirt-svirt-confines-qemu'] },
  strongIsolation: {
    remark: remark('fit.strong-isolation'),
    claims: ['kvm-for-strong-isolation-needs', 'kvm-strong-isolation', 'nist-group-by-sensitivity'],
  },
  ownTuning: { remark: remark('fit.own-tuning'), claims: ['kvm-for-heavy-workloads', 'vm-any-kernel', 'felter-2014-kvm-cpu-tuning'] },
  overhead: { remark: remark('fit.overhead'), claims: ['kvm-startup-and-overhead', 'container-no-extra-cost', 'docker-saves-resources'] },
  guestInputOutput: { remark: remark('fit.io-cost'), claims: ['kvm-near-native-cpu', 'felter-2014-kvm-random-io-halved'] },
  noView: { remark: remark('fit.no-view'), claims: ['kvm-strong-isolation'] },
  devicePassing: { remark: remark('fit.device-passing'), claims: ['kvm-own-virtual-hardware', 'libvirt-hostdev-ties-to-host'] },
  noVirtualHardware: { remark: remark('fit.no-virtual-hardware'), claims: ['gvisor-kernel-in-user-space', 'kvm-nested-guests'] },
  sandboxUntrusted: {
    remark: remark('fit.sandbox-untrusted'),
    claims: ['gvisor-kernel-in-user-space', 'kata-kernel-per-container', 'docker-runtime-choice'],
  },
  sandboxSystemCalls: {
    remark: remark('fit.sandbox-system-calls'),
    claims: ['gvisor-costs-system-calls', 'viktorsson-2020-runtimes', 'young-2019-gvisor-io'],
  },
  sandboxHostObject: { remark: remark('fit.sandbox-host-object'), claims: ['docker-socket-is-root', 'docker-bind-mount-writes-host'] },
  sandboxNoView: { remark: remark('fit.no-view'), claims: ['gvisor-kernel-in-user-space', 'kata-no-host-namespaces'] },
  hostAssigned: {
    remark: remark('fit.host-assigned'),
    claims: ['kvm-own-virtual-hardware', 'vfio-iommu-group-is-the-unit', 'libvirt-hostdev-ties-to-host'],
  },
  emulated: { remark: remark('fit.emulated'), claims: ['kvm-hardware-full-virtualization', 'qemu-tcg-outside-security-support'] },
  light: { remark: remark('fit.light'), claims: ['docker-for-applications', 'container-no-extra-cost'] },
  xenSmallBase: {
    remark: remark('fit.xen-small-base'),
    claims: ['containers-start-faster-than-xen', 'xen-guest-types', 'barham-2003-xen-close-to-native'],
  },
  xenEcosystem: { remark: remark('fit.xen-ecosystem'), claims: ['kvm-ecosystem', 'kvm-linux-scheduler-pool'] },
  foreignKernel: { remark: remark('fit.foreign-kernel'), claims: ['vm-any-kernel', 'docker-shared-kernel'] },
  guestHostObject: { remark: remark('fit.guest-host-object'), claims: ['libvirt-filesystem-shares-host-files', 'kvm-strong-isolation'] },
  encrypted: { remark: remark('fit.encrypted'), claims: ['libvirt-confidential-guests', 'kvm-tdx-guests'] },
  containerDomain: { remark: remark('fit.container-domain'), claims: ['docker-namespaces-cgroups', 'docker-shared-kernel'] },
} as const satisfies Readonly<Record<string, Reason>>;

export type ReasonName = keyof typeof reasons;
