import { buildClaims } from './build';
import { composeClaims } from './compose';
import { composeResourceClaims } from './compose-resources';
import { dockerBoundaryClaims } from './docker-boundaries';
import { dockerHostObjectClaims } from './docker-host-objects';
import { dockerLimitClaims } from './docker-limits';
import { dockerNamespaceOptionClaims } from './docker-namespace-options';
import { dockerNetworkClaims } from './docker-network';
import { dockerNetworkOptionClaims } from './docker-network-options';
import { dockerResourceClaims } from './docker-resources';
import { dockerRightsClaims } from './docker-rights';
import { dockerStorageClaims } from './docker-storage';
import { documentClaims } from './documents';
import { hostAccessClaims } from './host-access';
import { hypervisorClaims } from './hypervisors';
import { imageClaims } from './image';
import { libvirtBootClaims } from './libvirt-boot';
import { libvirtConfinementClaims } from './libvirt-confinement';
import { libvirtConsoleClaims } from './libvirt-consoles';
import { libvirtDeviceClaims } from './libvirt-devices';
import { libvirtFeatureClaims } from './libvirt-features';
import { libvirtHostDeviceClaims } from './libvirt-host-devices';
import { libvirtSchedulingClaims } from './libvirt-scheduling';
import { libvirtIsolationClaims } from './libvirt-isolation';
import { libvirtMemoryClaims } from './libvirt-memory';
import { libvirtNetworkClaims } from './libvirt-network';
import { libvirtPlatformRefusalClaims } from './libvirt-platform-refusals';
import { libvirtRefusalClaims } from './libvirt-refusals';
import { libvirtDeviceRefusalClaims } from './libvirt-device-refusals';
import { libvirtSchemaClaims } from './libvirt-schema';
import { libvirtPerformanceClaims } from './libvirt-performance';
import { libvirtStorageClaims } from './libvirt-storage';
import { lifecycleClaims } from './lifecycle';
import { paperClaims } from './papers';
import { runtimeAnnotationClaims } from './runtime-annotations';
import { secretClaims } from './secrets';
import { standardClaims } from './standards';

/** Every claim that a hover, a rule or a comparison can rest on. */
export const claims = {
  ...documentClaims,
  ...dockerBoundaryClaims,
  ...dockerRightsClaims,
  ...dockerHostObjectClaims,
  ...hostAccessClaims,
  ...dockerNetworkClaims,
  ...dockerResourceClaims,
  ...dockerLimitClaims,
  ...dockerNamespaceOptionClaims,
  ...dockerNetworkOptionClaims,
  ...dockerStorageClaims,
  ...runtimeAnnotationClaims,
  ...composeResourceClaims,
  ...imageClaims,
  ...buildClaims,
  ...composeClaims,
  ...lifecycleClaims,
  ...secretClaims,
  ...libvirtBootClaims,
  ...libvirtSchedulingClaims,
  ...libvirtFeatureClaims,
  ...libvirtIsolationClaims,
  ...libvirtMemoryClaims,
  ...libvirtNetworkClaims,
  ...libvirtPlatformRefusalClaims,
  ...libvirtRefusalClaims,
  ...libvirtDeviceRefusalClaims,
  ...libvirtSchemaClaims,
  ...libvirtPerformanceClaims,
  ...libvirtStorageClaims,
  ...libvirtConfinementClaims,
  ...libvirtConsoleClaims,
  ...libvirtDeviceClaims,
  ...libvirtHostDeviceClaims,
  ...hypervisorClaims,
  ...paperClaims,
  ...standardClaims,
};

export type ClaimId = keyof typeof claims;
