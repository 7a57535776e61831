import { defineTopic } from '../../topic';
import type text from './machine.text';

const families = [
  [/^(?:pc|pc-i440fx)$/, 'i440fx'],
  [/^(?:pc-i440fx-\d|pc-\d)/, 'i440fxVersioned'],
  [/^q35$|^pc-q35$/, 'q35'],
  [/^pc-q35-\d/, 'q35Versioned'],
  [/^(?:(?:pc-(?:q35|i440fx)|virt|pseries|s390-ccw-virtio)-[a-z]|rhel\d|ubuntu(?:-|$))/, 'distribution'],
  [/^microvm$/, 'microvm'],
  [/^virt(?:-\d|$)/, 'virt'],
  [/^pseries(?:-|$)/, 'pseries'],
  [/^s390-ccw-virtio(?:-|$)/, 's390'],
  [/^xenfv$/, 'xenfv'],
  [/^xenpv$/, 'xenpv'],
  [/^xenpvh$/, 'xenpvh'],
] as const;

export default defineTopic<typeof text>({
  constructs: ['domain/os/type@machine'],
  claims: [
    'kvm-image-portability',
    'libvirt-machine-alias-frozen',
    'qemu-machine-type-life',
    'libvirt-q35-preferred',
    'libvirt-q35-no-ide',
    'qemu-microvm-minimal',
    'kvm-startup-and-overhead',
    'xen-guest-types',
    'firecracker-specification',
  ],
  counterparts: {},
  variant: ({ value }) => (value === undefined ? undefined : families.find(([name]) => name.test(value))?.[1]),
});
