import type { WorkloadKind } from '../knowledge/images';
import type { ReasonName } from './reasons';
import type { SubstrateId } from './types';

/** Reasons for and against a substrate, by name. */
export interface Sides {
  readonly for?: readonly ReasonName[];
  readonly against?: readonly ReasonName[];
}

export type Weighed = { readonly [S in SubstrateId]?: Sides };

const data: Weighed = {
  container: { for: ['data'] },
  'sandboxed-container': { against: ['sandboxSystemCalls'] },
  kvm: { for: ['ownTuning', 'migration', 'strongIsolation'], against: ['guestInputOutput'] },
  xen: { for: ['ownKernel', 'migration', 'xenSmallBase'], against: ['xenEcosystem'] },
};

const light: Weighed = {
  container: { for: ['application', 'layers'] },
  'sandboxed-container': { against: ['sandboxSystemCalls'] },
  kvm: { against: ['overhead'] },
  xen: { against: ['overhead'] },
};

const foreignCode: Weighed = {
  container: { for: ['layers'], against: ['untrusted'] },
  'sandboxed-container': { for: ['sandboxUntrusted'] },
  kvm: { for: ['perJob', 'strongIsolation'], against: ['overhead'] },
  xen: { for: ['strongIsolation', 'xenSmallBase'], against: ['overhead', 'xenEcosystem'] },
};

const ofHost: Weighed = {
  container: { for: ['agent'] },
  'sandboxed-container': { against: ['sandboxNoView'] },
  kvm: { against: ['noView'] },
  xen: { against: ['noView'] },
};

const wholeSystem: Weighed = {
  container: { against: ['manyServices'] },
  'sandboxed-container': { against: ['manyServices'] },
  kvm: { for: ['system', 'ownKernel'] },
  xen: { for: ['system', 'xenSmallBase'], against: ['xenEcosystem'] },
};

/** What the guidance for each kind of workload favours, and why. */
export const byKind: Readonly<Record<WorkloadKind, Weighed>> = {
  database: data,
  'document-store': data,
  cache: { ...light, kvm: { for: ['ownTuning'], against: ['networkCost', 'overhead'] }, xen: { against: ['networkCost', 'overhead'] } },
  broker: data,
  web: { ...light, 'sandboxed-container': { for: ['sandboxUntrusted'], against: ['sandboxSystemCalls'] } },
  'ci-runner': foreignCode,
  browser: { ...foreignCode, container: { for: ['application'], against: ['untrusted'] } },
  'machine-learning': {
    container: { for: ['layers', 'device'], against: ['sharedDriver'] },
    'sandboxed-container': { against: ['sandboxDevice', 'sandboxSystemCalls'] },
    kvm: { for: ['hostAssigned', 'strongIsolation'], against: ['devicePassing'] },
    xen: { against: ['devicePassing', 'xenEcosystem'] },
  },
  'network-appliance': {
    container: { for: ['layers'], against: ['kernelDemand'] },
    'sandboxed-container': { against: ['sandboxSystemCalls'] },
    kvm: { for: ['ownKernel'] },
    xen: { for: ['ownKernel', 'xenSmallBase'], against: ['xenEcosystem'] },
  },
  'host-agent': ofHost,
  windows: {
    container: { against: ['windows'] },
    'sandboxed-container': { against: ['windows'] },
    kvm: { for: ['ownKernel', 'system'] },
    xen: { for: ['ownKernel'], against: ['xenEcosystem'] },
  },
  'legacy-system': wholeSystem,
  storage: { ...data, kvm: { for: ['ownKernel', 'migration'], against: ['guestInputOutput'] } },
  desktop: wholeSystem,
  'device-hub': {
    container: { for: ['device'] },
    'sandboxed-container': { against: ['sandboxDevice'] },
    kvm: { against: ['devicePassing'] },
    xen: { against: ['devicePassing'] },
  },
  'vm-in-container': {
    container: { for: ['layers'] },
    'sandboxed-container': { against: ['noVirtualHardware'] },
    kvm: { for: ['innerMachine'] },
    xen: { against: ['xenEcosystem'] },
  },
  'untrusted-code': foreignCode,
  'low-latency': {
    container: { for: ['hostNetwork'] },
    'sandboxed-container': { against: ['sandboxSystemCalls'] },
    kvm: { for: ['pinning', 'hostAssigned'], against: ['networkCost', 'devicePassing'] },
    xen: { against: ['networkCost', 'xenEcosystem'] },
  },
  job: light,
  tool: light,
};
