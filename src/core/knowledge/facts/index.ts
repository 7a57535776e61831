import { dockerFacts } from './docker';
import { libvirtFacts } from './libvirt';
import { libvirtDeviceFacts } from './libvirt-devices';
import { libvirtResourceFacts } from './libvirt-resources';
import { libvirtVersionFacts } from './libvirt-versions';
import { paperFacts } from './papers';

/** Figures and versions that topics print, each bound to the claim that states it. */
export const facts = {
  ...dockerFacts,
  ...libvirtFacts,
  ...libvirtDeviceFacts,
  ...libvirtResourceFacts,
  ...libvirtVersionFacts,
  ...paperFacts,
};

export type FactId = keyof typeof facts;
