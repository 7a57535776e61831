import { defineTopic } from '../../topic';
import { underQemu } from '../../libvirt/aims';
import type text from './disk-io.text';

const cached: readonly (string | undefined)[] = ['default', 'writeback', 'writethrough', 'unsafe'];

export default defineTopic<typeof text>({
  constructs: ['domain/devices/disk/driver@io'],
  claims: [
    'kvm-near-native-cpu',
    'libvirt-io-native-needs-direct',
    'libvirt-io-uring',
    'linux-io-uring-switch',
    'felter-2014-kvm-random-io-halved',
  ],
  counterparts: {},
  choices(described) {
    const { value, sibling, owner } = described;
    if (!underQemu(described)) return {};
    const direct = sibling('cache') === 'none' || sibling('cache') === 'directsync';
    const native = direct && owner('@type') === 'block';
    if (value === 'threads') return native ? { performance: 'native' } : {};
    const plain = native ? 'native' : 'threads';
    return value === 'io_uring' ? { isolation: plain, portability: plain } : {};
  },
  variant({ value, sibling, owns, domain }) {
    if (value === 'native') {
      if (domain?.('@type') === 'xen') return undefined;
      if (cached.includes(sibling('cache'))) return 'nativeRefused';
      return sibling('cache') === undefined && !owns('driver@cache') ? 'nativeAlone' : value;
    }
    return value === 'threads' || value === 'io_uring' ? value : undefined;
  },
});
