import type { Source } from '../claim';

/** Linux and the programs of its user space. */
export const systems = {
  'go-release-notes': { title: 'Go 1.25 Release Notes', by: 'Go project', edition: '2025', place: 'go.dev/doc/go1.25' },
  's6-overlay': {
    title: 's6-overlay README',
    by: 'just-containers',
    edition: 'read 2026, v3',
    place: 'github.com/just-containers/s6-overlay',
  },
  'wiggins-1996': {
    title: 'Analysis of the X Protocol for Security Concerns',
    by: 'David P. Wiggins, X Consortium',
    edition: '1996',
    place: 'x.org/releases/current/doc/xorg-docs/Xserver/analysis.pdf',
  },
  'linux-man-pages': {
    title: 'Linux manual pages',
    by: 'Linux man-pages project',
    edition: 'read 2026',
    place: 'man7.org/linux/man-pages',
  },
  'systemd-docs': {
    title: 'The Container Interface',
    by: 'systemd project',
    edition: 'read 2026',
    place: 'systemd.io/CONTAINER_INTERFACE',
  },
  'systemd-bus': {
    title: 'org.freedesktop.systemd1(5)',
    by: 'systemd project',
    edition: 'read 2026',
    place: 'www.freedesktop.org/software/systemd/man/latest/org.freedesktop.systemd1.html',
  },
  'chrony-docs': {
    title: 'chronyd(8) Manual Page',
    by: 'chrony project',
    edition: 'read 2026',
    place: 'chrony-project.org/documentation.html',
  },
  iproute2: { title: 'ip-link(8)', by: 'iproute2 project', edition: 'read 2026', place: 'man7.org/linux/man-pages/man8/ip-link.8.html' },
  'linux-source': { title: 'Linux kernel source', by: 'Linux kernel developers', edition: 'read 2026', place: 'github.com/torvalds/linux' },
  sudo: { title: 'Sudo source', by: 'Sudo project', edition: 'read 2026', place: 'github.com/sudo-project/sudo' },
  'linux-docs': { title: 'The Linux Kernel documentation', by: 'Linux kernel developers', edition: 'read 2026', place: 'docs.kernel.org' },
} as const satisfies Readonly<Record<string, Source>>;
