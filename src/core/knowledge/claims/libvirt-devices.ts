import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** The small devices of a guest, and the buses that all devices hang on. */
export const libvirtDeviceClaims = {
  'libvirt-controllers': {
    source: 'libvirt-formatdomain',
    where: 'Controllers',
    dimension: 'principle',
    technologies: ['libvirt', 'qemu', 'xen'],
  },
  'libvirt-nvme-disks': { source: 'libvirt-news', where: 'v11.5.0', dimension: 'state', technologies: ['qemu', 'libvirt'] },
  'qemu-audio-variables-gone': { source: 'qemu-docs', where: 'Removed features', dimension: 'state', technologies: ['qemu'] },
  'libvirt-usb-default-piix3': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_domain.c, qemuDomainDefaultUSBControllerModel',
    dimension: 'performance',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-pcie-hotplug': {
    source: 'libvirt-formatdomain',
    where: 'Controllers, PCI controllers',
    dimension: 'portability',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-device-addresses': {
    source: 'libvirt-formatdomain',
    where: 'Device Addresses',
    dimension: 'portability',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-rng-backends': {
    source: 'libvirt-formatdomain',
    where: 'Random number generator device, backend',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-rng-rate': {
    source: 'libvirt-formatdomain',
    where: 'Random number generator device, rate',
    dimension: 'density',
    technologies: ['libvirt', 'qemu'],
  },
  'linux-random-blocks-once': { source: 'linux-man-pages', where: 'random(4)', dimension: 'performance', technologies: ['kvm'] },
  'libvirt-tpm-backends': {
    source: 'libvirt-formatdomain',
    where: 'TPM device',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-watchdog': { source: 'libvirt-formatdomain', where: 'Watchdog devices', dimension: 'state', technologies: ['libvirt', 'qemu'] },
  'libvirt-panic': { source: 'libvirt-formatdomain', where: 'panic device', dimension: 'state', technologies: ['libvirt', 'qemu'] },
  'linux-vsock': { source: 'linux-man-pages', where: 'vsock(7)', dimension: 'isolation', technologies: ['kvm'] },
  'libvirt-vsock-cid': {
    source: 'libvirt-source',
    where: 'src/conf/domain_validate.c, virDomainVsockDefValidate',
    dimension: 'isolation',
    technologies: ['libvirt', 'kvm'],
  },
  'libvirt-viommu': { source: 'libvirt-formatdomain', where: 'IOMMU devices', dimension: 'isolation', technologies: ['libvirt', 'qemu'] },
  'libvirt-crypto-device': { source: 'libvirt-formatdomain', where: 'Crypto', dimension: 'isolation', technologies: ['libvirt', 'qemu'] },
  'libvirt-pstore': { source: 'libvirt-formatdomain', where: 'Pstore', dimension: 'state', technologies: ['libvirt', 'qemu'] },
  'libvirt-usb-hub': { source: 'libvirt-formatdomain', where: 'Hub devices', dimension: 'principle', technologies: ['libvirt', 'qemu'] },
  'libvirt-pseries-nvram': {
    source: 'libvirt-formatdomain',
    where: 'NVRAM device',
    dimension: 'portability',
    technologies: ['libvirt', 'qemu'],
  },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
