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
  ],
  counterparts: { docker: 'docker-no-limits-by-default' },
  variant({ path, value, sibling }) {
    if (path === 'domain/memory@dumpCore') return value === 'on' ? 'dumped' : value === 'off' ? 'notDumped' : undefined;
    if (value === undefined) return undefined;
    if (sibling('unit') !== undefined) return 'sized';
    return Number(value) < plausibleKib ? 'tiny' : 'kib';
  },
});
