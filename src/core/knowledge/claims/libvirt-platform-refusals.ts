import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** What libvirt refuses about the machine, its processors and memory, and what is assigned to it. Functions are of libvirt 11.3.0. */
export const libvirtPlatformRefusalClaims = {
  'libvirt-refuses-bootloader': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_validate.c, qemuValidateDomainDefBoot',
    dimension: 'principle',
    technologies: ['libvirt', 'qemu', 'xen'],
  },
  'libvirt-refuses-mixed-boot-order': {
    source: 'libvirt-source',
    where: 'src/conf/domain_postparse.c, virDomainDefBootOrderPostParse',
    dimension: 'principle',
    technologies: ['libvirt'],
  },
  'libvirt-refuses-boot-options': {
    source: 'libvirt-source',
    where:
      'src/conf/domain_validate.c, virDomainDefBootValidate; src/conf/domain_conf.c, virDomainDeviceLoadparmIsValid; src/qemu/qemu_validate.c, qemuValidateDomainDef',
    dimension: 'principle',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-refuses-firmware': {
    source: 'libvirt-source',
    where: 'src/conf/domain_validate.c, virDomainDefOSValidate',
    dimension: 'principle',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-refuses-features-by-machine': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_validate.c, qemuValidateDomainDefFeatures and qemuValidateDomainDef',
    dimension: 'portability',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-refuses-tseg': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_postparse.c, qemuDomainDefTsegPostParse',
    dimension: 'principle',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-refuses-accelerator-mix': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_validate.c, qemuValidateDomainDef and qemuValidateDomainDefFeatures',
    dimension: 'performance',
    technologies: ['libvirt', 'qemu', 'kvm'],
  },
  'libvirt-refuses-removed-settings': {
    source: 'libvirt-source',
    where:
      'src/qemu/qemu_validate.c, qemuValidateDomainDef and qemuValidateDomainDeviceDefVideo; src/conf/domain_validate.c, virDomainHostdevDefValidate',
    dimension: 'principle',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-refuses-vcpu-counts': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_validate.c, qemuValidateDomainVCpuTopology; src/qemu/qemu_postparse.c, qemuDomainDefVcpusPostParse',
    dimension: 'performance',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-refuses-cpu-options': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_validate.c, qemuValidateDomainDefCpu; src/conf/cpu_conf.c, virCPUDefParseXML',
    dimension: 'portability',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-refuses-cputune': {
    source: 'libvirt-source',
    where:
      'src/conf/domain_validate.c, virDomainDefCputuneValidate; src/conf/domain_conf.c, virDomainVcpuPinDefParseXML and its neighbours',
    dimension: 'performance',
    technologies: ['libvirt'],
  },
  'libvirt-refuses-numa-cells': {
    source: 'libvirt-source',
    where: 'src/conf/numa_conf.c, virDomainNumaDefParseXML',
    dimension: 'performance',
    technologies: ['libvirt'],
  },
  'libvirt-refuses-numa-distances': {
    source: 'libvirt-source',
    where: 'src/conf/numa_conf.c, virDomainNumaDefNodeDistanceParseXML',
    dimension: 'performance',
    technologies: ['libvirt'],
  },
  'libvirt-refuses-hmat': {
    source: 'libvirt-source',
    where: 'src/conf/numa_conf.c, virDomainNumaDefValidate',
    dimension: 'performance',
    technologies: ['libvirt'],
  },
  'libvirt-refuses-numatune': {
    source: 'libvirt-source',
    where: 'src/conf/numa_conf.c, virDomainNumatuneSet and virDomainNumatuneNodeParseXML',
    dimension: 'performance',
    technologies: ['libvirt'],
  },
  'libvirt-refuses-hugepage-nodes': {
    source: 'libvirt-source',
    where: 'src/conf/domain_validate.c, virDomainDefMemtuneValidate',
    dimension: 'performance',
    technologies: ['libvirt'],
  },
  'libvirt-refuses-memory-ceiling': {
    source: 'libvirt-source',
    where: 'src/conf/domain_postparse.c, virDomainDefPostParseMemory',
    dimension: 'density',
    technologies: ['libvirt'],
  },
  'libvirt-refuses-memory-devices': {
    source: 'libvirt-source',
    where: 'src/conf/domain_validate.c, virDomainMemoryDefValidate; src/qemu/qemu_domain.c, qemuDomainDefValidateMemoryHotplug',
    dimension: 'density',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-refuses-tpm': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_validate.c, qemuValidateDomainDeviceDefTPM; src/conf/domain_validate.c, virDomainTPMDevValidate',
    dimension: 'principle',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-refuses-iommu-options': {
    source: 'libvirt-source',
    where: 'src/conf/domain_validate.c, virDomainIOMMUDefValidate and virDomainDefIOMMUValidate',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-refuses-hostdevs': {
    source: 'libvirt-source',
    where:
      'src/conf/domain_validate.c, virDomainHostdevDefValidate and virDomainDefHostdevValidate; src/qemu/qemu_validate.c, qemuValidateDomainDeviceDefHostdev',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-refuses-usb-without-bus': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_domain_address.c, qemuDomainUSBAddressAddHubs; src/conf/domain_conf.c, virDomainDefParseXML',
    dimension: 'principle',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-refuses-video': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_validate.c, qemuValidateDomainDeviceDefVideo; src/conf/domain_validate.c, virDomainVideoDefValidate',
    dimension: 'principle',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-refuses-graphics': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_validate.c, qemuValidateDomainDeviceDefGraphics; src/conf/domain_conf.c, virDomainGraphicsListenDefParseXML',
    dimension: 'principle',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-refuses-audio': {
    source: 'libvirt-source',
    where:
      'src/conf/domain_validate.c, virDomainEnsureAudioID and virDomainAudioDefValidate; src/qemu/qemu_validate.c, qemuValidateDomainDeviceDefAudio',
    dimension: 'principle',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-refuses-timers': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_validate.c, qemuValidateDomainDefClockTimers; src/conf/domain_postparse.c, virDomainDefPostParseTimer',
    dimension: 'principle',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-refuses-seclabels': {
    source: 'libvirt-source',
    where: 'src/conf/domain_conf.c, virSecurityLabelDefParseXML',
    dimension: 'isolation',
    technologies: ['libvirt'],
  },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
