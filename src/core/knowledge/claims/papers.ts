import type { Claim } from '../claim';
import type { SourceId } from '../sources';

const felter = '2014; Docker 1.0, QEMU 1.5, 2 × Xeon E5-2665, Linux 3.11';
const firecracker = '2020; Firecracker 0.20, EC2 m5d.metal';

/**
 * What was measured, once, on named hardware and versions: never a prediction. The year in `measured` is that of the
 * measurement, or that in which an undated vendor page was read.
 */
export const paperClaims = {
  'felter-2014-kvm-cpu-tuning': {
    source: 'felter-2014',
    where: 'Linpack; PXZ',
    dimension: 'performance',
    technologies: ['docker', 'kvm'],
    measured: `${felter}; Linpack GFLOPS: native 290.8, Docker 290.9, KVM 241.3 (−17%), KVM + vcpupin + topology 284.2 (−2%)`,
  },
  'felter-2014-memory-bandwidth-equal': {
    source: 'felter-2014',
    where: 'STREAM; RandomAccess',
    dimension: 'performance',
    technologies: ['docker', 'kvm'],
    measured: `${felter}; STREAM triad GB/s: native 45.6, Docker 45.6, KVM 45.0`,
  },
  'felter-2014-nat-doubles-rtt': {
    source: 'felter-2014',
    where: 'Network latency: netperf',
    dimension: 'performance',
    technologies: ['docker', 'kvm'],
    measured: `${felter}, 10 GbE; netperf RTT: Docker NAT ≈ 2 × native, KVM +30 µs (+80%)`,
  },
  'felter-2014-kvm-random-io-halved': {
    source: 'felter-2014',
    where: 'Block I/O: fio',
    dimension: 'performance',
    technologies: ['docker', 'kvm'],
    measured: `${felter}, SSD; fio 4 kB random IOPS: Docker = native, KVM ≈ ½ native`,
  },
  'felter-2014-mysql': {
    source: 'felter-2014',
    where: 'MySQL',
    dimension: 'performance',
    technologies: ['docker', 'kvm'],
    measured: `${felter}; MySQL SysBench: Docker + volume + host network ≤ 2% < native, KVM > 40% < native`,
  },
  'barham-2003-xen-close-to-native': {
    source: 'barham-2003',
    where: '§4.1',
    dimension: 'performance',
    technologies: ['xen'],
    measured: '2003; Xen PV, Xeon 2.4 GHz, Linux 2.4.21; Linux build: native 263 s, Xen 271 s (+3%)',
  },
  'clark-2005-live-migration-downtime': {
    source: 'clark-2005',
    where: '§6',
    dimension: 'portability',
    technologies: ['xen'],
    measured: '2005; Xen, GbE; downtime: Quake 3 60 ms, SPECweb99 210 ms',
  },
  'manco-2017-vm-boots-faster-than-container': {
    source: 'manco-2017',
    where: '§6',
    dimension: 'startup',
    technologies: ['xen', 'docker'],
    measured: '2017; LightVM, Xen 4.8; unikernel boot 2.3 ms, Docker start ≥ 150 ms, Debian VM 500 ms + 1.5 s',
  },
  'manco-2017-memory-per-thousand': {
    source: 'manco-2017',
    where: '§6.3',
    dimension: 'density',
    technologies: ['xen', 'docker'],
    measured: '2017; 1000 guests: Docker ≈ 5 GB, Tinyx ≈ 27 GB, Debian ≈ 114 GB',
  },
  'agache-2020-microvm-boot': {
    source: 'agache-2020',
    where: '§5.1',
    dimension: 'startup',
    technologies: ['firecracker', 'kvm'],
    measured: `${firecracker}; boot < 125 ms, ≤ 150 microVM/s/host`,
  },
  'agache-2020-microvm-memory': {
    source: 'agache-2020',
    where: '§5.2',
    dimension: 'density',
    technologies: ['firecracker', 'kvm', 'qemu'],
    measured: `${firecracker}; VMM memory: Firecracker ≈ 3 MB, Cloud Hypervisor ≈ 13 MB, QEMU ≈ 131 MB`,
  },
  'agache-2020-microvm-io-cap': {
    source: 'agache-2020',
    where: '§5.3',
    dimension: 'performance',
    technologies: ['firecracker', 'kvm'],
    measured: `${firecracker}; 4 kB random read IOPS: Firecracker ≈ 13 000, hardware > 340 000`,
  },
  'firecracker-specification': {
    source: 'firecracker-specification',
    where: 'SPECIFICATION.md',
    dimension: 'startup',
    technologies: ['firecracker', 'kvm'],
    measured: '2026; I3.metal; InstanceStart → /sbin/init ≤ 125 ms, VMM ≤ 5 MiB, CPU > 95% bare metal',
  },
  'young-2019-gvisor-io': {
    source: 'young-2019',
    where: '§4',
    dimension: 'performance',
    technologies: ['gvisor', 'docker'],
    measured: '2019; gVisor + Gofer, Linux 4.4; open/close: external tmpfs 216 ×, internal tmpfs 12 ×',
  },
  'anjali-2020-sandboxes-run-more-kernel-code': {
    source: 'anjali-2020',
    where: '§4',
    dimension: 'isolation',
    technologies: ['firecracker', 'gvisor', 'lxc'],
    measured:
      '2020; Linux 5.4.13, Firecracker 0.19.1, gVisor 20200127 (KVM); kernel lines: native 63 163, Firecracker 77 392, LXC 90 595, gVisor 91 161',
  },
  'viktorsson-2020-runtimes': {
    source: 'viktorsson-2020',
    where: '§V',
    dimension: 'performance',
    technologies: ['gvisor', 'kata', 'docker'],
    measured: '2020; Kubernetes 1.17, GCE nested; TeaStore throughput / runc: gVisor (ptrace) ≈ 40%, Kata 1.9 ≈ 60%',
  },
  'li-2022-secure-container-density': {
    source: 'li-2022',
    where: 'abstract',
    dimension: 'density',
    technologies: ['kata', 'kvm'],
    measured: '2022; RunD; > 200 containers/s, > 2 500 containers / 384 GB',
  },
  'stojkovic-2022-nested-page-walk': {
    source: 'stojkovic-2022',
    where: 'abstract',
    dimension: 'performance',
    technologies: ['kvm'],
    measured: '2022; x86-64 nested radix page walk: ≤ 24 memory accesses',
  },
  'proxmox-virtio-over-emulated': {
    source: 'proxmox-guide',
    where: 'QEMU/KVM Virtual Machines, Emulated devices and paravirtualized devices',
    dimension: 'performance',
    technologies: ['kvm', 'qemu'],
    measured: '2026; bonnie++ sequential write: virtio 2 × IDE; iperf: virtio ≤ 3 × E1000',
  },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
