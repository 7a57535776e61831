import type { Source } from '../claim';

/** The two documents, papers, standards and advisories. */
export const published = {
  'kvm-vs-docker': {
    title: '在Linux中,KVM和Docker在Linux虚拟化中的区别是什么?',
    short: 'KVM vs Docker',
    by: 'Alibaba Cloud developer community',
    edition: 'as supplied with the project',
    place: 'document “kvm-vs-docker”',
  },
  'docker-kvm-xen': {
    title: 'What is the difference between docker, kvm, and xen virtualization?',
    short: 'Docker, KVM, Xen',
    by: 'WBOY',
    edition: '2022-07-14',
    place: 'document “docker-kvm-xen”',
  },
  'cve-2015-2877': {
    title: 'CVE-2015-2877',
    by: 'National Vulnerability Database (NIST)',
    edition: '2015',
    place: 'nvd.nist.gov/vuln/detail/CVE-2015-2877',
  },
  'felter-2014': {
    title: 'An Updated Performance Comparison of Virtual Machines and Linux Containers',
    by: 'W. Felter, A. Ferreira, R. Rajamony, J. Rubio (IBM)',
    edition: '2014, IBM RC25482; ISPASS 2015',
    place: 'doi.org/10.1109/ISPASS.2015.7095802',
  },
  'barham-2003': {
    title: 'Xen and the Art of Virtualization',
    by: 'P. Barham et al.',
    edition: '2003, SOSP',
    place: 'doi.org/10.1145/945445.945462',
  },
  'clark-2005': {
    title: 'Live Migration of Virtual Machines',
    by: 'C. Clark et al.',
    edition: '2005, NSDI',
    place: 'www.usenix.org/conference/nsdi-05/live-migration-virtual-machines',
  },
  'manco-2017': {
    title: 'My VM is Lighter (and Safer) than your Container',
    by: 'F. Manco et al.',
    edition: '2017, SOSP',
    place: 'doi.org/10.1145/3132747.3132763',
  },
  'young-2019': {
    title: 'The True Cost of Containing: A gVisor Case Study',
    by: 'E. G. Young et al.',
    edition: '2019, HotCloud',
    place: 'www.usenix.org/conference/hotcloud19/presentation/young',
  },
  'agache-2020': {
    title: 'Firecracker: Lightweight Virtualization for Serverless Applications',
    by: 'A. Agache et al. (AWS)',
    edition: '2020, NSDI',
    place: 'www.usenix.org/conference/nsdi20/presentation/agache',
  },
  'firecracker-specification': {
    title: 'Firecracker Specification',
    by: 'Firecracker project',
    edition: 'read 2026, 0aad46c',
    place: 'github.com/firecracker-microvm/firecracker, SPECIFICATION.md',
  },
  'anjali-2020': {
    title: 'Blending Containers and Virtual Machines: A Study of Firecracker and gVisor',
    by: 'Anjali, T. Caraza-Harter, M. M. Swift',
    edition: '2020, VEE',
    place: 'doi.org/10.1145/3381052.3381315',
  },
  'viktorsson-2020': {
    title: 'Security-Performance Trade-offs of Kubernetes Container Runtimes',
    by: 'W. Viktorsson, C. Klein, J. Tordsson',
    edition: '2020, MASCOTS',
    place: 'doi.org/10.1109/MASCOTS50786.2020.9285946',
  },
  'li-2022': {
    title: 'RunD: A Lightweight Secure Container Runtime for High-density Deployment and High-concurrency Startup in Serverless Computing',
    by: 'Z. Li et al.',
    edition: '2022, USENIX ATC',
    place: 'www.usenix.org/conference/atc22/presentation/li-zijun-rund',
  },
  'stojkovic-2022': {
    title: 'Parallel Virtualized Memory Translation with Nested Elastic Cuckoo Page Tables',
    by: 'J. Stojkovic et al.',
    edition: '2022, ASPLOS',
    place: 'doi.org/10.1145/3503222.3507720',
  },
  'cis-docker': {
    title: 'CIS Docker Benchmark',
    by: 'Center for Internet Security',
    edition: '1.6.0',
    place: 'www.cisecurity.org/benchmark/docker',
  },
  'pod-security-standards': {
    title: 'Pod Security Standards',
    by: 'Kubernetes',
    edition: 'read 2026',
    place: 'kubernetes.io/docs/concepts/security/pod-security-standards',
  },
  'nist-sp-800-190': {
    title: 'SP 800-190: Application Container Security Guide',
    by: 'NIST',
    edition: '2017',
    place: 'doi.org/10.6028/NIST.SP.800-190',
  },
} as const satisfies Readonly<Record<string, Source>>;
