import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** What QEMU, KVM and Xen say of themselves, whoever manages them. */
export const hypervisorClaims = {
  'qemu-tcg-outside-security-support': {
    source: 'qemu-docs',
    where: 'system/security, Non-virtualization Use Case',
    dimension: 'isolation',
    technologies: ['qemu'],
  },
  'qemu-machines-under-security-support': {
    source: 'qemu-docs',
    where: 'system/security, Virtualization Use Case',
    dimension: 'isolation',
    technologies: ['qemu', 'kvm', 'xen'],
  },
  'qemu-guest-is-untrusted': {
    source: 'qemu-docs',
    where: 'system/security, Virtualization Use Case; Guest Isolation',
    dimension: 'isolation',
    technologies: ['qemu', 'kvm'],
  },
  'qemu-vnc-password-weak': {
    source: 'qemu-docs',
    where: 'system/vnc-security, With passwords',
    dimension: 'isolation',
    technologies: ['qemu'],
  },
  'qemu-cpu-abi-levels': {
    source: 'qemu-docs',
    where: 'system/qemu-cpu-models, ABI compatibility levels',
    dimension: 'portability',
    technologies: ['qemu', 'kvm'],
  },
  'qemu-cpu-mitigation-features': {
    source: 'qemu-docs',
    where: 'system/qemu-cpu-models, Important CPU features',
    dimension: 'isolation',
    technologies: ['qemu', 'kvm'],
  },
  'qemu-hyperv-off-by-default': {
    source: 'qemu-docs',
    where: 'system/i386/hyperv, Setup; Recommendations',
    dimension: 'performance',
    technologies: ['qemu', 'kvm', 'windows'],
  },
  'qemu-hyperv-dependencies': {
    source: 'qemu-docs',
    where: 'system/i386/hyperv, Existing enlightenments',
    dimension: 'performance',
    technologies: ['qemu', 'kvm', 'windows'],
  },
  'qemu-hyperv-passthrough-not-migratable': {
    source: 'qemu-docs',
    where: 'system/i386/hyperv, hv-passthrough',
    dimension: 'portability',
    technologies: ['qemu', 'kvm', 'windows'],
  },
  'qemu-machine-type-life': {
    source: 'qemu-docs',
    where: 'about/deprecated, System emulator machines',
    dimension: 'portability',
    technologies: ['qemu', 'kvm'],
  },
  'qemu-microvm-minimal': { source: 'qemu-docs', where: 'system/i386/microvm', dimension: 'startup', technologies: ['qemu', 'kvm'] },
  'qemu-9p-security-model': {
    source: 'qemu-docs',
    where: 'qemu-options.hx, fsdev security_model',
    dimension: 'isolation',
    technologies: ['qemu'],
  },
  'kvm-nested-guests': { source: 'linux-docs', where: 'virt/kvm/x86/running-nested-guests', dimension: 'principle', technologies: ['kvm'] },
  'ksm-side-channel': { source: 'cve-2015-2877', where: 'description', dimension: 'isolation', technologies: ['kvm'] },
  'vfio-iommu-group-is-the-unit': {
    source: 'linux-docs',
    where: 'driver-api/vfio, Groups, Devices, and IOMMUs',
    dimension: 'isolation',
    technologies: ['kvm'],
  },
  'vfio-pins-guest-memory': {
    source: 'qemu-source',
    where: 'hw/vfio/container-legacy.c, vfio_ram_block_discard_disable',
    dimension: 'density',
    technologies: ['qemu', 'kvm'],
  },
  'xen-guest-types': {
    source: 'xen-docs',
    where: 'man/xl.cfg.5, type; SUPPORT.md, Guest Type',
    dimension: 'principle',
    technologies: ['xen'],
  },
  'xen-pv-more-exposed': {
    source: 'xen-docs',
    where: 'misc/xen-command-line, pv-l1tf; SUPPORT.md, x86/PV',
    dimension: 'isolation',
    technologies: ['xen'],
  },
  'xen-bootloader-in-dom0': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_validate.c:708',
    dimension: 'kernel',
    technologies: ['xen', 'libvirt'],
  },
  'xen-driver-refuses': {
    source: 'libvirt-source',
    where: 'src/libxl/libxl_conf.c:907-913, 1412; src/libxl/libxl_domain.c:328, 393',
    dimension: 'kernel',
    technologies: ['xen', 'libvirt'],
  },
  'qemu-s390-protected-guests': {
    source: 'qemu-docs',
    where: 'system/s390x/protvirt',
    dimension: 'isolation',
    technologies: ['qemu', 'kvm'],
  },
  'kvm-tdx-guests': { source: 'linux-docs', where: 'virt/kvm/x86/intel-tdx', dimension: 'isolation', technologies: ['kvm'] },
  'linux-io-uring-switch': {
    source: 'linux-docs',
    where: 'admin-guide/sysctl/kernel, io_uring_disabled',
    dimension: 'isolation',
    technologies: ['kvm', 'qemu'],
  },
  'kvm-features-in-cpuid': { source: 'linux-docs', where: 'virt/kvm/x86/cpuid', dimension: 'performance', technologies: ['kvm'] },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
