import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** What libvirt refuses of single devices. Functions are of libvirt 11.3.0; each refusal was also seen from its QEMU driver, but where it is about other machines or drivers. */
export const libvirtDeviceRefusalClaims = {
  'libvirt-disk-needs-source': {
    source: 'libvirt-source',
    where: 'src/conf/domain_validate.c, virDomainDiskDefValidate',
    dimension: 'state',
    technologies: ['libvirt'],
  },
  'libvirt-lun-passthrough': {
    source: 'libvirt-source',
    where: 'src/conf/domain_validate.c, virDomainDiskDefSourceLUNValidate',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-disk-encryption': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_domain.c, qemuDomainValidateStorageSource',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-network-disks': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_block.c, qemuBlockStorageSourceGetBackendProps; src/qemu/qemu_domain.c, qemuDomainValidateStorageSource',
    dimension: 'portability',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-disk-options-by-bus': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_validate.c, qemuValidateDomainDeviceDefDiskFrontend',
    dimension: 'kernel',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-disk-options-together': {
    source: 'libvirt-source',
    where: 'src/conf/domain_validate.c, virDomainDiskVhostUserValidate and virDomainDiskDefValidateStartupPolicy',
    dimension: 'state',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-disk-throttling': {
    source: 'libvirt-source',
    where: 'src/conf/domain_validate.c, virDomainDiskIoTuneValidate; src/qemu/qemu_validate.c, qemuValidateDomainDeviceDefDiskBlkdeviotune',
    dimension: 'density',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-interface-options': {
    source: 'libvirt-source',
    where: 'src/conf/domain_validate.c, virDomainNetDefValidate; src/qemu/qemu_validate.c, qemuValidateDomainDeviceDefNetwork',
    dimension: 'ecosystem',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-character-devices': {
    source: 'libvirt-source',
    where: 'src/conf/domain_validate.c, virDomainChrSourceDefValidate',
    dimension: 'ecosystem',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-serial-targets': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_validate.c, qemuValidateDomainChrDef',
    dimension: 'kernel',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-device-labels': {
    source: 'libvirt-source',
    where: 'src/conf/domain_conf.c, virSecurityDeviceLabelDefParseXML',
    dimension: 'isolation',
    technologies: ['libvirt'],
  },
  'libvirt-watchdogs-and-panic': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_validate.c, qemuValidateDomainWatchdogDef and qemuValidateDomainDefPanic',
    dimension: 'kernel',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-input-buses': {
    source: 'libvirt-source',
    where: 'src/conf/domain_conf.c, virDomainInputDefParseXML; src/conf/domain_validate.c, virDomainInputDefValidate',
    dimension: 'kernel',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-single-devices': {
    source: 'libvirt-source',
    where: 'src/conf/domain_conf.c, virDomainDefParseXML; src/conf/domain_postparse.c, virDomainDefRejectDuplicatePanics',
    dimension: 'kernel',
    technologies: ['libvirt'],
  },
  'libvirt-usb-addresses': {
    source: 'libvirt-source',
    where: 'src/conf/domain_addr.c, virDomainUSBAddressPortIsValid and virDomainUSBAddressReserve',
    dimension: 'kernel',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-usb-controllers': {
    source: 'libvirt-source',
    where: 'src/conf/domain_conf.c, virDomainDefControllersParse',
    dimension: 'kernel',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-isapc-without-pci': {
    source: 'libvirt-source',
    where: 'src/conf/domain_addr.c, virDomainPCIAddressValidate',
    dimension: 'kernel',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-controller-options': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_validate.c, qemuValidateDomainDeviceDefControllerAttributes and qemuValidateCheckSCSIControllerModel',
    dimension: 'kernel',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-filesystem-options': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_validate.c, qemuValidateDomainDeviceDefFS; src/conf/domain_validate.c, virDomainFSDefValidate',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-required-attributes': {
    source: 'libvirt-source',
    where: 'src/conf/domain_conf.c, VIR_XML_PROP_REQUIRED',
    dimension: 'ecosystem',
    technologies: ['libvirt'],
  },
  'libvirt-parser-reads-numbers': {
    source: 'libvirt-source',
    where: 'src/util/virxml.c, virXMLPropInt and virXMLPropUInt; their callers in src/conf',
    dimension: 'ecosystem',
    technologies: ['libvirt'],
  },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
