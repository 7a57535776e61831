import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** How people and programs reach into a guest: screens, serial lines, channels, keys and sound. */
export const libvirtConsoleClaims = {
  'libvirt-graphics-listen-default': {
    source: 'libvirt-qemu-conf',
    where: 'vnc_listen, spice_listen',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-graphics-password-in-clear': {
    source: 'libvirt-formatdomain',
    where: 'Graphical framebuffers, passwd',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-graphics-listen-kinds': {
    source: 'libvirt-formatdomain',
    where: 'Graphical framebuffers, listen',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'qemu-client-interfaces-untrusted': {
    source: 'qemu-docs',
    where: 'system/security, Virtualization Use Case',
    dimension: 'isolation',
    technologies: ['qemu', 'kvm'],
  },
  'libvirt-graphics-kinds': {
    source: 'libvirt-formatdomain',
    where: 'Graphical framebuffers, graphics',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-vnc-options': {
    source: 'libvirt-formatdomain',
    where: 'Graphical framebuffers, vnc',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-spice-agent-features': {
    source: 'libvirt-formatdomain',
    where: 'Graphical framebuffers, clipboard; filetransfer',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-graphics-gl': {
    source: 'libvirt-formatdomain',
    where: 'Graphical framebuffers, gl',
    dimension: 'performance',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-video-models': {
    source: 'libvirt-formatdomain',
    where: 'Video devices, video; model',
    dimension: 'performance',
    technologies: ['libvirt', 'qemu'],
  },
  'qemu-display-devices': {
    source: 'kraxel-displays',
    where: 'recommendations; bochs display device',
    dimension: 'performance',
    technologies: ['qemu'],
  },
  'libvirt-video-acceleration': {
    source: 'libvirt-formatdomain',
    where: 'Video devices, acceleration; blob',
    dimension: 'performance',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-chardev-kinds': {
    source: 'libvirt-formatdomain',
    where: 'Consoles, serial, parallel & channel devices, Host interface',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu', 'lxc'],
  },
  'libvirt-logd-rotates': { source: 'libvirt-qemu-conf', where: 'stdio_handler', dimension: 'density', technologies: ['libvirt', 'qemu'] },
  'libvirt-agent-channel': {
    source: 'libvirt-formatdomain',
    where: 'Consoles, serial, parallel & channel devices, Channel',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'qemu-guest-agent': { source: 'qemu-docs', where: 'interop/qemu-ga', dimension: 'isolation', technologies: ['qemu', 'kvm'] },
  'libvirt-vdagent-channel': {
    source: 'libvirt-formatdomain',
    where: 'Consoles, serial, parallel & channel devices, qemu-vdagent',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-usb-redirection': {
    source: 'libvirt-formatdomain',
    where: 'Redirected devices, redirdev',
    dimension: 'isolation',
    technologies: ['libvirt', 'kvm'],
  },
  'libvirt-usb-redirection-filter': {
    source: 'libvirt-formatdomain',
    where: 'Redirected devices, redirfilter',
    dimension: 'isolation',
    technologies: ['libvirt', 'kvm'],
  },
  'libvirt-smartcard-modes': {
    source: 'libvirt-formatdomain',
    where: 'Smartcard devices',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-input-devices': {
    source: 'libvirt-formatdomain',
    where: 'Input devices',
    dimension: 'isolation',
    technologies: ['libvirt', 'kvm'],
  },
  'qemu-usb-polling': { source: 'kraxel-usb', where: 'the whole article', dimension: 'performance', technologies: ['qemu'] },
  'libvirt-sound-models': {
    source: 'libvirt-formatdomain',
    where: 'Sound devices',
    dimension: 'performance',
    technologies: ['libvirt', 'qemu'],
  },
  'libvirt-audio-backends': {
    source: 'libvirt-formatdomain',
    where: 'Audio backends',
    dimension: 'isolation',
    technologies: ['libvirt', 'qemu'],
  },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
