import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** What makes a virtual machine slow or ties up its host, as libvirt, QEMU, Linux and virt-install treat it. */
export const libvirtPerformanceClaims = {
  'libvirt-hypervclock-is-reference-time': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_command.c, qemuBuildCpuCommandLine',
    dimension: 'performance',
    technologies: ['libvirt', 'kvm'],
  },
  'libvirt-hyperv-checked-since': {
    source: 'libvirt-news',
    where: 'v11.9.0, Improvements; v12.0.0, Bug fixes',
    dimension: 'performance',
    technologies: ['libvirt', 'qemu', 'windows'],
  },
  'qemu-hyperv-timers-or-polling': {
    source: 'qemu-docs',
    where: 'system/i386/hyperv, hv-stimer',
    dimension: 'performance',
    technologies: ['qemu', 'kvm'],
  },
  'libvirt-vcpupin-of-missing-ignored': {
    source: 'libvirt-source',
    where: 'src/conf/domain_conf.c:16631',
    dimension: 'performance',
    technologies: ['libvirt'],
  },
  'libvirt-never-probe-images': {
    source: 'libvirt-secureusage',
    where: 'Disk image format probing',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'linux-virtio-queues-capped': {
    source: 'linux-source',
    where: 'drivers/block/virtio_blk.c, init_vq',
    dimension: 'performance',
    technologies: ['kvm', 'qemu'],
  },
  'virt-install-block-disks': {
    source: 'virt-manager-source',
    where: 'virtinst/devices/disk.py, set_defaults',
    dimension: 'performance',
    technologies: ['libvirt', 'kvm'],
  },
  'virt-install-drops-hpet': {
    source: 'virt-manager-source',
    where: 'virtinst/domain/clock.py, set_defaults',
    dimension: 'performance',
    technologies: ['libvirt', 'qemu'],
  },
  'rhel-9-drops-cirrus': {
    source: 'rhel-9-adoption',
    where: 'Notable changes to QEMU',
    dimension: 'portability',
    technologies: ['qemu', 'libvirt'],
  },
  'qemu-balloon-large-pages': {
    source: 'qemu-source',
    where: 'hw/virtio/virtio-balloon.c, balloon_inflate_page',
    dimension: 'density',
    technologies: ['qemu', 'kvm'],
  },
  'linux-locked-memory-not-discarded': {
    source: 'linux-man-pages',
    where: 'madvise(2), MADV_DONTNEED',
    dimension: 'density',
    technologies: ['kvm', 'qemu'],
  },
  'libvirt-unpinned-floats': {
    source: 'libvirt-formatdomain',
    where: 'CPU Tuning, vcpupin and emulatorpin',
    dimension: 'performance',
    technologies: ['libvirt', 'kvm'],
  },
  'libvirt-rng-urandom-recommended': {
    source: 'libvirt-formatdomain',
    where: 'Random number generator device',
    dimension: 'performance',
    technologies: ['libvirt', 'qemu'],
  },
  'linux-random-blocks-at-boot-only': {
    source: 'linux-man-pages',
    where: 'random(4)',
    dimension: 'performance',
    technologies: ['kvm'],
  },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
