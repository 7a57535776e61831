import { defineTopic } from '../../topic';
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
  variant({ value, sibling }) {
    if (value === 'native') return cached.includes(sibling('cache')) ? 'nativeRefused' : value;
    return value === 'threads' || value === 'io_uring' ? value : undefined;
  },
});
