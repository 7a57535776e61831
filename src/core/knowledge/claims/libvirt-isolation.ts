import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** What a domain hands to the guest, the network or the host's administrators, and what ties it to one host. */
export const libvirtIsolationClaims = {
  'qemu-monitor-is-privileged': {
    source: 'qemu-docs',
    where: 'system/security, Monitor console (QMP and HMP)',
    dimension: 'isolation',
    technologies: ['qemu', 'kvm'],
  },
  'libvirt-chardev-over-tcp': {
    source: 'libvirt-formatdomain',
    where: 'Consoles, serial, parallel & channel devices, TCP client/server',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-trusts-rx-filters': {
    source: 'libvirt-formatdomain',
    where: 'Network interfaces, trustGuestRxFilters',
    dimension: 'isolation',
    technologies: ['libvirt', 'kvm'],
  },
  'libvirt-lxc-shares-host-network': {
    source: 'libvirt-drvlxc',
    where: 'Network isolation',
    dimension: 'isolation',
    technologies: ['lxc', 'libvirt'],
  },
  'libvirt-lxc-inherits-namespaces': {
    source: 'libvirt-drvlxc',
    where: 'Inherit namespaces',
    dimension: 'isolation',
    technologies: ['lxc', 'libvirt'],
  },
  'libvirt-lxc-drops-by-default': {
    source: 'libvirt-source',
    where: 'src/lxc/lxc_container.c, lxcContainerDropCapabilities',
    dimension: 'isolation',
    technologies: ['lxc', 'libvirt'],
  },
  'libvirt-tpm-passthrough-exclusive': {
    source: 'libvirt-formatdomain',
    where: 'TPM device, passthrough; emulator',
    dimension: 'portability',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-disk-folders-searchable': {
    source: 'libvirt-drvqemu',
    where: 'Driver instances; POSIX users/groups',
    dimension: 'portability',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-live-xml-output-only': {
    source: 'libvirt-formatdomain',
    where: 'Security label, imagelabel; Channel, state; Devices, alias',
    dimension: 'portability',
    technologies: ['libvirt'],
  },
  'libvirt-network-script-taints': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_domain.c, qemuDomainObjCheckNetTaint',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-spice-channel-modes': {
    source: 'libvirt-formatdomain',
    where: 'Graphical framebuffers, spice, channel',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-enrolled-keys': {
    source: 'libvirt-formatdomain',
    where: 'BIOS bootloader, firmware feature',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'qemu-sev-es-registers': {
    source: 'qemu-docs',
    where: 'system/i386/amd-memory-encryption, SEV; Launching',
    dimension: 'isolation',
    technologies: ['qemu', 'kvm'],
  },
  'qemu-sev-nvram-not-measured': {
    source: 'qemu-docs',
    where: 'system/i386/amd-memory-encryption, Calculating expected guest launch measurement',
    dimension: 'isolation',
    technologies: ['qemu', 'kvm'],
  },
  'libvirt-rawio-per-process': {
    source: 'libvirt-formatdomain',
    where: 'Hard drives, rawio',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-xen-write-filtering': {
    source: 'libvirt-formatdomain',
    where: 'Host device assignment, writeFiltering',
    dimension: 'isolation',
    technologies: ['libvirt', 'xen'],
  },
  'libvirt-feature-policies': {
    source: 'libvirt-formatdomain',
    where: 'CPU model and topology, feature policy',
    dimension: 'portability',
    technologies: ['libvirt', 'kvm'],
  },
  'libvirt-viommu-machines': {
    source: 'libvirt-formatdomain',
    where: 'IOMMU devices, model',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
