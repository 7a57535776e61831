import { defineTopic } from '../../topic';
import { isPinned } from '../../libvirt/aims';
import type text from './kvm-feature.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/features/kvm/hint-dedicated',
    'domain/features/kvm/hint-dedicated@state',
    'domain/features/kvm/poll-control',
    'domain/features/kvm/poll-control@state',
    'domain/features/kvm/pv-ipi',
    'domain/features/kvm/pv-ipi@state',
    'domain/features/kvm/dirty-ring',
    'domain/features/kvm/dirty-ring@state',
    'domain/features/kvm/dirty-ring@size',
  ],
  claims: ['libvirt-kvm-features', 'kvm-dedicated-hint', 'kvm-dirty-ring', 'kvm-features-in-cpuid'],
  counterparts: {},
  choices(described) {
    const { path, value, domain } = described;
    if (path !== 'domain/features/kvm/hint-dedicated@state') return {};
    if (value === 'on') return domain?.('cputune') === undefined ? { performance: 'off' } : {};
    const mode = domain?.('cpu@mode');
    return value === 'off' && isPinned(described) && (mode === 'host-passthrough' || mode === 'maximum') ? { performance: 'on' } : {};
  },
  variant({ path, sibling, domain }) {
    const name = path.slice('domain/features/kvm/'.length).split('@')[0];
    const on = sibling('state') === 'on';
    if (!on && sibling('state') !== 'off') return undefined;
    switch (name) {
      case 'hint-dedicated':
        if (!on) return 'undedicated';
        return domain !== undefined && domain('cputune/vcpupin@cpuset') === undefined ? 'dedicatedUnpinned' : 'dedicated';
      case 'poll-control':
        return on ? 'polling' : 'noPolling';
      case 'pv-ipi':
        return on ? 'ipi' : 'noIpi';
      default:
        return on ? 'ring' : 'bitmap';
    }
  },
});
