import { defineTopic } from '../../topic';
import type text from './hyperv.text';

/** Identifiers that libosinfo gives to Linux distributions. */
const linux =
  /^https?:\/\/(?:[a-z]+\.)?(?:ubuntu|debian|fedoraproject|redhat|centos|rockylinux|almalinux|opensuse|suse|archlinux|alpinelinux|gentoo)\./;

export default defineTopic<typeof text>({
  constructs: ['domain/features/hyperv', 'domain/features/hyperv@mode'],
  claims: [
    'qemu-hyperv-off-by-default',
    'qemu-hyperv-passthrough-not-migratable',
    'qemu-hyperv-dependencies',
    'qemu-hyperv-moves-kvm-leaves',
    'kvm-hardware-full-virtualization',
  ],
  counterparts: {},
  choices: ({ path, value }) => (path.endsWith('@mode') && value === 'passthrough' ? { portability: 'custom' } : {}),
  variant({ sibling, domain }) {
    const mode = sibling('mode');
    const system = domain?.('metadata/libosinfo:libosinfo/libosinfo:os@id');
    if (system !== undefined && linux.test(system)) return 'linux';
    return mode === 'custom' || mode === 'passthrough' ? mode : undefined;
  },
});
