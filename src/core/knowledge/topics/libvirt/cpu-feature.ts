import { attributeOr, defineTopic } from '../../topic';
import { underKvm } from '../../libvirt/aims';
import type text from './cpu-feature.text';

const nested: ReadonlySet<string> = new Set(['vmx', 'svm']);
/** Flags by which a guest protects itself (QEMU’s qemu-cpu-models, Important CPU features). */
const defences: ReadonlySet<string> = new Set('spec-ctrl ssbd stibp ibrs ibpb md-clear virt-ssbd amd-ssbd'.split(' '));
/** Flags by which it learns that it need not, or does so at less cost; without them it is slower and no less safe. */
const reliefs: ReadonlySet<string> = new Set('pcid amd-no-ssb mds-no taa-no rdctl-no arch-capabilities'.split(' '));
const off: ReadonlySet<string> = new Set(['disable', 'forbid']);
const policies = ['force', 'require', 'optional', 'disable', 'forbid'] as const;

export default defineTopic<typeof text>({
  constructs: ['domain/cpu/feature@name', 'domain/cpu/feature', 'domain/cpu/feature@policy'],
  claims: [
    'libvirt-cpu-feature-policies',
    'kvm-nested-guests',
    'libvirt-invtsc-blocks-migration',
    'qemu-cpu-mitigation-features',
    'docker-runs-inside-vm',
  ],
  counterparts: {},
  choices(described) {
    const { path, value, sibling, mayHold } = described;
    const name = sibling('name');
    if (!path.endsWith('@policy') || value === undefined || name === undefined || !underKvm(described)) return {};
    if (off.has(value)) return defences.has(name) ? { isolation: 'require' } : {};
    if (nested.has(name)) return { isolation: 'disable', portability: 'disable' };
    return name === 'invtsc' && !(mayHold?.('clock/timer@name', 'tsc') ?? false) ? { portability: 'disable' } : {};
  },
  variant(described) {
    const { sibling, domain } = described;
    const policy = attributeOr(described, 'policy', 'require');
    if (policy === undefined) return undefined;
    const name = sibling('name');
    if (name === 'invtsc' && !off.has(policy)) return domain?.('@type') === 'xen' ? undefined : 'invtsc';
    if (name !== undefined && nested.has(name)) return off.has(policy) ? 'nestedOff' : 'nested';
    if (name !== undefined && defences.has(name)) return off.has(policy) ? 'unprotected' : 'protective';
    if (name !== undefined && reliefs.has(name) && !off.has(policy)) return 'relief';
    if (name === 'hypervisor' && off.has(policy)) return 'disguised';
    return name === undefined ? undefined : policies.find((known) => known === policy);
  },
});
