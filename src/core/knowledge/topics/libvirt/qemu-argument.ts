import { nativeForm } from '../../qemu-options';
import { defineTopic } from '../../topic';
import type text from './qemu-argument.text';

export default defineTopic<typeof text>({
  constructs: ['domain/qemu:commandline/qemu:arg@value', 'domain/qemu:commandline/qemu:arg', 'domain/qemu:commandline'],
  claims: [
    'libvirt-commandline-unchecked',
    'libvirt-qemu-passthrough-unsupported',
    'qemu-monitor-is-privileged',
    'libvirt-native-forms',
    'libvirt-nvme-disks',
  ],
  counterparts: {},
  variant({ path, sibling, parts }) {
    if (path === 'domain/qemu:commandline') return 'all';
    const value = sibling('value');
    return value === undefined ? 'hidden' : nativeForm(value, parts['previous'], parts['next']);
  },
});
