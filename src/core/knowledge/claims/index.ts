import { composeClaims } from './compose';
import { dockerBoundaryClaims } from './docker-boundaries';
import { dockerHostObjectClaims } from './docker-host-objects';
import { dockerNetworkClaims } from './docker-network';
import { dockerResourceClaims } from './docker-resources';
import { dockerRightsClaims } from './docker-rights';
import { documentClaims } from './documents';
import { hypervisorClaims } from './hypervisors';
import { imageClaims } from './image';
import { libvirtClaims } from './libvirt';
import { paperClaims } from './papers';
import { standardClaims } from './standards';

/** Every claim that a hover, a rule or a comparison can rest on. */
export const claims = {
  ...documentClaims,
  ...dockerBoundaryClaims,
  ...dockerRightsClaims,
  ...dockerHostObjectClaims,
  ...dockerNetworkClaims,
  ...dockerResourceClaims,
  ...imageClaims,
  ...composeClaims,
  ...libvirtClaims,
  ...hypervisorClaims,
  ...paperClaims,
  ...standardClaims,
};

export type ClaimId = keyof typeof claims;
