import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** What libvirt refuses of addresses, controllers and disks that it cannot place. Functions are of libvirt 11.3.0; each refusal was also seen from its QEMU driver, but where it is about other machines or drivers. */
export const libvirtRefusalClaims = {
  'libvirt-disk-targets-unique': {
    source: 'libvirt-source',
    where: 'src/conf/domain_conf.c, virDomainDiskDefCheckDuplicateInfo',
    dimension: 'state',
    technologies: ['libvirt'],
  },
  'libvirt-xen-refuses': {
    source: 'libvirt-source',
    where: 'src/libxl/libxl_conf.c, libxlMakeNic and libxlMakeDomBuildInfo',
    dimension: 'isolation',
    technologies: ['libvirt', 'xen'],
  },
  'libvirt-port-isolation': {
    source: 'libvirt-source',
    where: 'src/conf/domain_validate.c, virDomainNetDefValidatePortOptions',
    dimension: 'isolation',
    technologies: ['libvirt'],
  },
  'libvirt-9p-modes': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_validate.c, qemuValidateDomainDeviceDefFS',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-ide-sata-writable': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_validate.c, qemuValidateDomainDeviceDefDiskFrontend',
    dimension: 'state',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-shareable-raw': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_validate.c, qemuValidateDomainDeviceDefDisk',
    dimension: 'state',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-shmem-size': {
    source: 'libvirt-source',
    where: 'src/conf/domain_validate.c, virDomainShmemDefValidate',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-shmem-models': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_validate.c, qemuValidateDomainDeviceDefShmem',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-vsock-guest-ids': {
    source: 'libvirt-source',
    where: 'src/conf/domain_validate.c, virDomainVsockDefValidate',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-addresses-unique': {
    source: 'libvirt-source',
    where: 'src/conf/domain_addr.c, virDomainPCIAddressReserveAddrInternal and its siblings',
    dimension: 'kernel',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-integrated-pci-slots': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_domain_address.c, qemuDomainValidateDevicePCISlotsPIIX3 and …Q35',
    dimension: 'kernel',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-pci-address-limits': {
    source: 'libvirt-source',
    where: 'src/util/virpci.c, virPCIDeviceAddressIsValid; src/qemu/qemu_validate.c, qemuValidateDomainDeviceDefZPCIAddress',
    dimension: 'kernel',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-pci-slots-of-controllers': {
    source: 'libvirt-source',
    where: 'src/conf/domain_addr.c, virDomainPCIAddressBusSetModel',
    dimension: 'kernel',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-pci-root-of-machine': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_domain_address.c, qemuDomainPCIAddressSetCreate',
    dimension: 'kernel',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-pci-controller-targets': {
    source: 'libvirt-source',
    where: 'src/conf/domain_validate.c, virDomainControllerDefValidate; src/qemu/qemu_validate.c, qemuValidateDomainDeviceDefControllerPCI',
    dimension: 'kernel',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-controllers-numbered': {
    source: 'libvirt-source',
    where: 'src/conf/domain_postparse.c, virDomainDefRejectDuplicateControllers',
    dimension: 'kernel',
    technologies: ['libvirt'],
  },
  'libvirt-user-aliases': {
    source: 'libvirt-source',
    where: 'src/conf/domain_validate.c, virDomainDefValidateAliases',
    dimension: 'ecosystem',
    technologies: ['libvirt'],
  },
  'libvirt-drive-addresses': {
    source: 'libvirt-source',
    where: 'src/conf/domain_validate.c, virDomainDefDuplicateDriveAddressesValidate; src/conf/domain_conf.c, virDomainDiskDefAssignAddress',
    dimension: 'kernel',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-disk-target-names': {
    source: 'libvirt-source',
    where: 'src/util/virutil.c, virDiskNameParse',
    dimension: 'kernel',
    technologies: ['libvirt'],
  },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
