import { composeClaims } from './compose';
import { dockerClaims } from './docker';
import { documentClaims } from './documents';
import { hypervisorClaims } from './hypervisors';
import { imageClaims } from './image';
import { libvirtClaims } from './libvirt';
import { paperClaims } from './papers';
import { standardClaims } from './standards';

/** Every claim that a hover, a rule or a comparison can rest on. */
export const claims = {
  ...documentClaims,
  ...dockerClaims,
  ...imageClaims,
  ...composeClaims,
  ...libvirtClaims,
  ...hypervisorClaims,
  ...paperClaims,
  ...standardClaims,
};

export type ClaimId = keyof typeof claims;
