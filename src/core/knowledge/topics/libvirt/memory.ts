import { defineTopic } from '../../topic';
import type text from './memory.text';

/** Below this many KiB no common operating system starts. */
const plausibleKib = 65536;

export default defineTopic<typeof text>({
  constructs: ['domain/memory', 'domain/memory@unit', 'domain/memory@dumpCore'],
  claims: [
    'kvm-own-virtual-hardware',
    'libvirt-memory-unit',
    'libvirt-dump-core',
    'kvm-for-heavy-workloads',
    'libvirt-current-memory-clamped',
    'libvirt-lxc-memory-is-a-limit',
  ],
  counterparts: { docker: 'docker-no-limits-by-default' },
  choices: ({ path, value }) => (path.endsWith('@dumpCore') && value === 'on' ? { isolation: 'off' } : {}),
  variant({ path, value, sibling, owns, domain }) {
    if (path === 'domain/memory@dumpCore') return value === 'on' ? 'dumped' : value === 'off' ? 'notDumped' : undefined;
    if (value === undefined) return undefined;
    if (domain?.('@type') === 'lxc') return 'container';
    // Xen reserves memory in another way than by first touch.
    if (domain?.('@type') === 'xen') return undefined;
    if (sibling('unit') !== undefined) return 'sized';
    if (owns('@unit')) return undefined;
    return Number(value) < plausibleKib ? 'tiny' : 'kib';
  },
});
