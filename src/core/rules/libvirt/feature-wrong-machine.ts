import { child, path } from '../../model/libvirt/query';
import { valueOf } from '../../model/certain';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { devicesNamed, lacks, said } from '../../workspace/libvirt/certainly';
import { featureOf } from '../../workspace/libvirt/cpu';
import { isArch, isArmVirt, isPc, isPSeries, isRiscvVirt } from '../../workspace/libvirt/machines';
import { sole, surelyThere } from '../../workspace/libvirt/sole';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { atName, atValue } from './support/places';
import { attributeRemoval, elementRemoval } from './support/takeouts';
import type text from './feature-wrong-machine.text';

const x86 = (domain: Domain) => isArch(domain, 'x86_64', 'i686');
const kinds = {
  x86,
  'PC (i440fx, q35)': isPc,
  'IBM pSeries': isPSeries,
  'ARM `virt`': isArmVirt,
  'RISC-V `virt`': isRiscvVirt,
  'x86, ARM `virt`': (domain: Domain) => (x86(domain) === false && isArmVirt(domain) === false ? false : undefined),
} as const;

/** Which machine each feature needs. Source: qemuValidateDomainDefFeatures of libvirt's qemu_validate.c. */
const needed: Readonly<Record<string, keyof typeof kinds>> = {
  ioapic: 'x86',
  pvspinlock: 'x86',
  vmport: 'PC (i440fx, q35)',
  ps2: 'PC (i440fx, q35)',
  hyperv: 'x86, ARM `virt`',
  hpt: 'IBM pSeries',
  htm: 'IBM pSeries',
  'nested-hv': 'IBM pSeries',
  'ccf-assist': 'IBM pSeries',
  cfpc: 'IBM pSeries',
  sbbc: 'IBM pSeries',
  ibs: 'IBM pSeries',
  gic: 'ARM `virt`',
  ras: 'ARM `virt`',
  aia: 'RISC-V `virt`',
};

export default defineRule<typeof text>({
  id: 'libvirt/feature-wrong-machine',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-features-by-machine', 'libvirt-pseries-switches'],
  messages: { machine: 'error', eoi: 'error', pmu: 'error', vmport: 'error', 'ps2-input': 'error', pm: 'error' },
  *check(domain) {
    if (!isQemuDriver(domain)) return;
    const { file, element } = domain;
    for (const sleep of surelyThere(['suspend-to-mem', 'suspend-to-disk'].flatMap((name) => path(element, `pm/${name}`)))) {
      if (x86(domain) === false && said(sleep, 'enabled') !== undefined)
        yield { message: 'pm', values: { name: sleep.name }, at: atName(file, sleep), fixes: elementRemoval(domain, sleep) };
    }
    const features = sole(element, 'features');
    if (features === undefined) return;
    for (const feature of surelyThere(features.children)) {
      const needs = feature.namespace === undefined ? needed[feature.name] : undefined;
      if (needs === undefined || feature.uncertainTag || kinds[needs](domain) !== false) continue;
      // Without its driver the element asks for nothing.
      if (feature.name === 'ioapic' && said(feature, 'driver') === undefined) continue;
      yield {
        message: 'machine',
        values: { feature: feature.name, needs },
        at: atName(file, feature),
        fixes: elementRemoval(domain, feature),
      };
    }
    const apic = child(features, 'apic');
    if (apic && said(apic, 'eoi') !== undefined && x86(domain) === false) {
      yield { message: 'eoi', at: atValue(file, apic, 'eoi'), fixes: attributeRemoval(domain, apic, 'eoi') };
    }
    const pmu = sole(features, 'pmu');
    if (pmu && said(pmu, 'state') === 'off' && isArch(domain, 'ppc64', 'ppc64le')) {
      yield { message: 'pmu', at: atValue(file, pmu, 'state'), fixes: elementRemoval(domain, pmu) };
    }
    const ps2 = sole(features, 'ps2');
    if (ps2 === undefined || valueOf(featureOf(element, 'ps2')) !== 'off') return;
    const related = [{ message: 'ps2', at: atValue(file, ps2, 'state') }] as const;
    const vmport = sole(features, 'vmport');
    if (vmport && x86(domain) !== false && valueOf(featureOf(element, 'vmport')) === 'on') {
      yield { message: 'vmport', at: atName(file, vmport), related, fixes: elementRemoval(domain, vmport) };
    }
    for (const input of devicesNamed(domain, 'input')) {
      const byDefault = lacks(input, 'bus') && x86(domain) === true && ['mouse', 'keyboard'].includes(said(input, 'type') ?? '');
      if (said(input, 'bus') === 'ps2' || byDefault)
        yield { message: 'ps2-input', at: atValue(file, input, 'bus'), related, fixes: elementRemoval(domain, input) };
    }
  },
});
