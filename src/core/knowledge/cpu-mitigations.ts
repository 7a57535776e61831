/**
 * Processor features with which a guest defends itself against speculative attacks, with those that do the same or tell it that the processor needs none.
 * Source: QEMU, docs/system/cpu-models-x86.rst.inc, Important CPU features.
 */
const mitigations: ReadonlyMap<string, readonly string[]> = new Map([
  ['spec-ctrl', []],
  ['stibp', []],
  ['ibpb', []],
  // One defence under the names of two vendors and of the hypervisor: a guest needs one of them.
  ['ssbd', ['amd-ssbd', 'virt-ssbd', 'ssb-no', 'amd-no-ssb']],
  ['amd-ssbd', ['ssbd', 'virt-ssbd', 'ssb-no', 'amd-no-ssb']],
  ['virt-ssbd', ['ssbd', 'amd-ssbd', 'ssb-no', 'amd-no-ssb']],
  ['md-clear', ['mds-no']],
  // It prevents nothing itself: it makes the page-table isolation against Meltdown affordable.
  ['pcid', ['rdctl-no']],
]);

/** Features that make this one needless; `undefined` for one that is no such defence. `arch-capabilities` is none: nested Hyper-V wants it off. */
export function replacedBy(feature: string): readonly string[] | undefined {
  return mitigations.get(feature);
}
