import { dockerFacts } from './docker';
import { libvirtFacts } from './libvirt';
import { paperFacts } from './papers';

/** Figures and versions that topics print, each bound to the claim that states it. */
export const facts = { ...dockerFacts, ...libvirtFacts, ...paperFacts };

export type FactId = keyof typeof facts;
