import { defineTopic } from '../../topic';
import type text from './hyperv-feature.text';

const features = [
  'relaxed',
  'vapic',
  'spinlocks',
  'vpindex',
  'runtime',
  'synic',
  'stimer',
  'reset',
  'frequencies',
  'reenlightenment',
  'tlbflush',
  'ipi',
  'evmcs',
  'avic',
  'emsr_bitmap',
  'xmm_input',
] as const;
/** Those that only guests within Windows use. */
const nested: ReadonlySet<string> = new Set(['reenlightenment', 'evmcs', 'emsr_bitmap', 'stimer/direct', 'tlbflush/direct']);
/** What QEMU demands beside a feature (system/i386/hyperv, Existing enlightenments). */
const needs: Readonly<Record<string, readonly string[]>> = {
  synic: ['vpindex'],
  stimer: ['vpindex', 'synic'],
  tlbflush: ['vpindex'],
  ipi: ['vpindex'],
  evmcs: ['vapic'],
};

export default defineTopic<typeof text>({
  constructs: [
    'domain/features/hyperv/relaxed',
    'domain/features/hyperv/relaxed@state',
    'domain/features/hyperv/vapic',
    'domain/features/hyperv/vapic@state',
    'domain/features/hyperv/spinlocks',
    'domain/features/hyperv/spinlocks@state',
    'domain/features/hyperv/vpindex',
    'domain/features/hyperv/vpindex@state',
    'domain/features/hyperv/runtime',
    'domain/features/hyperv/runtime@state',
    'domain/features/hyperv/synic',
    'domain/features/hyperv/synic@state',
    'domain/features/hyperv/stimer',
    'domain/features/hyperv/stimer@state',
    'domain/features/hyperv/reset',
    'domain/features/hyperv/reset@state',
    'domain/features/hyperv/frequencies',
    'domain/features/hyperv/frequencies@state',
    'domain/features/hyperv/reenlightenment',
    'domain/features/hyperv/reenlightenment@state',
    'domain/features/hyperv/tlbflush',
    'domain/features/hyperv/tlbflush@state',
    'domain/features/hyperv/ipi',
    'domain/features/hyperv/ipi@state',
    'domain/features/hyperv/evmcs',
    'domain/features/hyperv/evmcs@state',
    'domain/features/hyperv/avic',
    'domain/features/hyperv/avic@state',
    'domain/features/hyperv/emsr_bitmap',
    'domain/features/hyperv/emsr_bitmap@state',
    'domain/features/hyperv/xmm_input',
    'domain/features/hyperv/xmm_input@state',
    'domain/features/hyperv/spinlocks@retries',
    'domain/features/hyperv/stimer/direct',
    'domain/features/hyperv/stimer/direct@state',
    'domain/features/hyperv/tlbflush/direct',
    'domain/features/hyperv/tlbflush/direct@state',
    'domain/features/hyperv/tlbflush/extended',
    'domain/features/hyperv/tlbflush/extended@state',
  ],
  claims: ['qemu-hyperv-enlightenments', 'qemu-hyperv-dependencies'],
  counterparts: {},
  variant({ path, sibling, owner, owns }) {
    const name = path.slice('domain/features/hyperv/'.length).split('@')[0] ?? '';
    if (sibling('state') === 'off') return nested.has(name) ? 'offNested' : name === 'reset' ? 'offReset' : 'off';
    if (name === 'stimer/direct') return 'direct';
    if (name === 'tlbflush/direct') return 'directFlush';
    if (name === 'tlbflush/extended') return 'ranges';
    const isOff = (other: string) => !owns(`hyperv/${other}`) || owner(`hyperv/${other}@state`) === 'off';
    if (owner('hyperv@mode') !== 'passthrough' && needs[name]?.some(isOff)) return 'incomplete';
    return features.find((feature) => feature === name);
  },
});
