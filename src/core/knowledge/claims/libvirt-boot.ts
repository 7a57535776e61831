import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** What a domain is known by and how its system is started, as libvirt documents it. */
export const libvirtBootClaims = {
  'libvirt-type-kvm-no-fallback': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_capabilities.c, virQEMUCapsCacheLookupDefault',
    dimension: 'principle',
    technologies: ['libvirt', 'kvm'],
  },
  'libvirt-secure-boot-prerequisites': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_validate.c:719-736',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-machine-alias-frozen': {
    source: 'libvirt-source',
    where: 'src/qemu/qemu_postparse.c, qemuCanonicalizeMachine',
    dimension: 'portability',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-q35-preferred': { source: 'libvirt-sev', where: 'Machine type', dimension: 'portability', technologies: ['libvirt', 'qemu'] },
  'libvirt-virtio-generations': {
    source: 'libvirt-formatdomain',
    where: 'Virtio transitional devices',
    dimension: 'portability',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-uuid-identity': {
    source: 'libvirt-formatdomain',
    where: 'General metadata, uuid',
    dimension: 'state',
    technologies: ['libvirt'],
  },
  'libvirt-id-of-running-guest': {
    source: 'libvirt-formatdomain',
    where: 'Element and attribute overview, id',
    dimension: 'portability',
    technologies: ['libvirt'],
  },
  'libvirt-genid': {
    source: 'libvirt-formatdomain',
    where: 'General metadata, genid',
    dimension: 'state',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-metadata-for-tools': {
    source: 'libvirt-formatdomain',
    where: 'General metadata, metadata',
    dimension: 'ecosystem',
    technologies: ['libvirt'],
  },
  'libvirt-firmware-autoselection': {
    source: 'libvirt-formatdomain',
    where: 'BIOS bootloader, firmware',
    dimension: 'portability',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-firmware-features': {
    source: 'libvirt-formatdomain',
    where: 'BIOS bootloader, firmware feature',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-loader': {
    source: 'libvirt-formatdomain',
    where: 'BIOS bootloader, loader',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu', 'xen'],
  },
  'libvirt-loader-stateless': {
    source: 'libvirt-formatdomain',
    where: 'BIOS bootloader, loader stateless',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-nvram': {
    source: 'libvirt-formatdomain',
    where: 'BIOS bootloader, nvram',
    dimension: 'state',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-direct-kernel-boot': {
    source: 'libvirt-formatdomain',
    where: 'Direct kernel boot',
    dimension: 'startup',
    technologies: ['libvirt'],
  },
  'libvirt-boot-order': { source: 'libvirt-formatdomain', where: 'BIOS bootloader, boot', dimension: 'startup', technologies: ['libvirt'] },
  'libvirt-bootmenu': {
    source: 'libvirt-formatdomain',
    where: 'BIOS bootloader, bootmenu',
    dimension: 'startup',
    technologies: ['libvirt'],
  },
  'libvirt-smbios-modes': {
    source: 'libvirt-formatdomain',
    where: 'BIOS bootloader, smbios; SMBIOS System Information',
    dimension: 'portability',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-fwcfg': {
    source: 'libvirt-formatdomain',
    where: 'SMBIOS System Information, fwcfg',
    dimension: 'delivery',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-container-boot': {
    source: 'libvirt-formatdomain',
    where: 'Container boot',
    dimension: 'startup',
    technologies: ['libvirt', 'lxc'],
  },
  'cloud-hypervisor-virtio-only': {
    source: 'libvirt-drvch',
    where: 'Introduction',
    dimension: 'isolation',
    technologies: ['libvirt', 'kvm'],
  },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
