import type { ClaimId } from '../claims';
import type { Fact } from '../claim';

/** Versions and limits of libvirt's devices, consoles and confinement. */
export const libvirtDeviceFacts = {
  'usb-reset-libvirt': { value: '8.6', claim: 'libvirt-usb-guest-reset' },
  'vfio-driver-libvirt': { value: '10.0', claim: 'libvirt-vfio-driver-choice' },
  'mtp-libvirt': { value: '10.2', claim: 'libvirt-filesystem-driver' },
  'rdp-libvirt': { value: '11.1', claim: 'libvirt-graphics-kinds' },
  'dbus-libvirt': { value: '8.4', claim: 'libvirt-graphics-kinds' },
  'vnc-power-libvirt': { value: '7.1', claim: 'libvirt-vnc-options' },
  'vdagent-libvirt': { value: '8.4', claim: 'libvirt-vdagent-channel' },
  'evdev-libvirt': { value: '7.4', claim: 'libvirt-input-devices' },
  'virtio-sound-libvirt': { value: '10.4', claim: 'libvirt-sound-models' },
  'rng-builtin-libvirt': { value: '6.1', claim: 'libvirt-rng-backends' },
  'vsock-first-cid': { value: '3', claim: 'libvirt-vsock-cid' },
  'amd-viommu-libvirt': { value: '11.5', claim: 'libvirt-viommu' },
  'viommu-cpus': { value: '255', claim: 'libvirt-viommu' },
  'kernel-hashes-libvirt': { value: '8.0', claim: 'libvirt-kernel-hashes' },
  'override-libvirt': { value: '8.2', claim: 'libvirt-qemu-override' },
  'xen-arguments-libvirt': { value: '6.7', claim: 'libvirt-xen-commandline' },
  'bhyve-arguments-libvirt': { value: '5.1', claim: 'libvirt-bhyve-commandline' },
  'handle-gone-qemu': { value: '4.0', claim: 'qemu-9p-handle-gone' },
  'nvme-libvirt': { value: '11.5', claim: 'libvirt-nvme-disks' },
  'audio-variables-gone-qemu': { value: '8.2', claim: 'qemu-audio-variables-gone' },
  'acpi-table-libvirt': { value: '11.2', claim: 'libvirt-native-forms' },
} as const satisfies Readonly<Record<string, Fact<ClaimId>>>;
