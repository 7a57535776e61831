import { attributeOr, defineTopic } from '../../topic';
import { hasHostModel, namesCpuByArgument, underKvm } from '../../libvirt/aims';
import type text from './cpu-mode.text';

const x86: ReadonlySet<string | undefined> = new Set([undefined, 'x86_64', 'i686']);
const qemu: ReadonlySet<string | undefined> = new Set(['kvm', 'qemu']);

export default defineTopic<typeof text>({
  constructs: ['domain/cpu@mode', 'domain/cpu@migratable', 'domain/cpu'],
  claims: [
    'kvm-image-portability',
    'libvirt-host-passthrough-identical-hosts',
    'libvirt-host-model',
    'libvirt-cpu-maximum',
    'libvirt-invtsc-blocks-migration',
    'qemu-cpu-mitigation-features',
    'libvirt-host-cpu-needs-accelerator',
    'libvirt-cpu-model-default',
  ],
  counterparts: {},
  choices(described) {
    const { path, value, owns, mayHold } = described;
    if (!underKvm(described) || namesCpuByArgument(described)) return {};
    if (path === 'domain/cpu@migratable') return value === 'off' ? { portability: 'on' } : {};
    if (path !== 'domain/cpu@mode') return {};
    if (value === 'host-model' || (value === 'custom' && owns('model'))) return { performance: 'host-passthrough' };
    if (value !== 'host-passthrough' && value !== 'maximum') return {};
    // What libvirt takes only beside the host’s own processor.
    const bound =
      owns('@migratable') ||
      (mayHold?.('cpu/cache@mode', 'passthrough') ?? false) ||
      (mayHold?.('features/kvm/hint-dedicated@state', 'on') ?? false);
    return hasHostModel(described) && !bound ? { portability: 'host-model' } : {};
  },
  variant(described) {
    const { sibling, owns, domain } = described;
    const mode = attributeOr(described, 'mode', 'custom');
    const type = domain?.('@type');
    // Xen’s driver takes features from here and decides the rest itself.
    if (type === 'xen') return undefined;
    switch (mode) {
      case 'host-passthrough':
        if (type === 'qemu') return 'emulated';
        return sibling('migratable') === 'off' ? 'unmigratable' : mode;
      case 'custom':
        if (owns('model')) return mode;
        return qemu.has(type) && x86.has(domain?.('os/type@arch')) ? 'unnamed' : undefined;
      case 'host-model':
      case 'maximum':
        return mode;
      default:
        return undefined;
    }
  },
});
