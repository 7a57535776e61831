import type { ClaimTexts } from '../claim';
import type { paperClaims } from './papers';

export default {
  en: {
    'felter-2014-kvm-cpu-tuning': {
      says: 'In 2014 an untuned KVM guest lost 17% in Linpack; with pinned CPUs and a visible topology it lost 2%, and Docker nothing.',
      today: 'Docker 1.0 and QEMU 1.5: the lesson about topology holds, the figures are history.',
    },
    'felter-2014-memory-bandwidth-equal': {
      says: 'Memory bandwidth was the same in 2014 on bare metal and in Docker, and a percent or two lower in KVM.',
    },
    'felter-2014-nat-doubles-rtt': {
      says: 'Docker’s address translation doubled the network round trip in 2014; KVM added about 30 µs; without translation Docker matched the host.',
    },
    'felter-2014-kvm-random-io-halved': {
      says: 'KVM reached half the random disk operations of the host in 2014, and Docker all of them.',
      today: 'That was before I/O threads and `io_uring`, so KVM’s figure is no longer current.',
    },
    'felter-2014-mysql': {
      says: 'MySQL lost more than 40% in KVM in 2014, and at most 2% in Docker with a volume and the host’s network.',
      today: 'KVM’s disk path has changed a good deal since.',
    },
    'barham-2003-xen-close-to-native': { says: 'Paravirtual Xen was within a few percent of native Linux in 2003, 3% for a kernel build.' },
    'clark-2005-live-migration-downtime': { says: 'Live migration of a busy Xen guest interrupted it for as little as 60 ms in 2005.' },
    'manco-2017-vm-boots-faster-than-container': {
      says: 'In 2017 a stripped-down Xen booted a unikernel in 2.3 ms, well under the time Docker took to start a container.',
      today: 'Ordinary guests are far from that: the same paper needed about two seconds for a Debian VM.',
    },
    'manco-2017-memory-per-thousand': { says: 'A thousand Debian VMs took about 114 GB in 2017, a thousand containers about 5 GB.' },
    'agache-2020-microvm-boot': {
      says: 'Firecracker brought a microVM to application code within 125 ms in 2020, at up to 150 new ones per second and host.',
    },
    'agache-2020-microvm-memory': { says: 'Per microVM, Firecracker itself took about 3 MB in 2020, and QEMU about 131 MB.' },
    'agache-2020-microvm-io-cap': {
      says: 'Firecracker’s simple disk device did about 13,000 small reads per second in 2020, on hardware that does over 340,000.',
    },
    'firecracker-specification': {
      says: 'Firecracker’s specification promises at most 125 ms to the guest’s init, at most 5 MiB per microVM and over 95% of bare-metal CPU.',
      today: 'Some of these are targets that the project’s tests do not yet enforce.',
    },
    'young-2019-gvisor-io': {
      says: 'Opening and closing an external file took 216 times as long under gVisor in 2019, an internal one 12 times.',
      today: 'gVisor has replaced its platform and its file access since; keep the direction and not the figure.',
    },
    'anjali-2020-sandboxes-run-more-kernel-code': {
      says: 'Measured in 2020, Firecracker and gVisor ran more lines of the host’s kernel than plain Linux, behind a narrower interface.',
    },
    'viktorsson-2020-runtimes': {
      says: 'On Kubernetes in 2020 a web shop reached about 40% of runc’s throughput under gVisor and about 60% under Kata.',
      today: 'It ran on nested virtualization, which costs Kata more than a bare-metal host would.',
    },
    'li-2022-secure-container-density': {
      says: 'RunD placed over 2,500 VM-isolated containers on one 384 GB host in 2022 and started over 200 per second.',
    },
    'stojkovic-2022-nested-page-walk': {
      says: 'Under nested paging one address translation can take up to 24 memory accesses in sequence; larger pages shorten the walk.',
    },
    'proxmox-virtio-over-emulated': {
      says: 'Proxmox’s guide puts virtio disks at twice the sequential writes of emulated IDE, and virtio networking at up to three times an emulated E1000.',
    },
  },
  'zh-cn': {
    'felter-2014-kvm-cpu-tuning': {
      says: '2014 年的测量中，未调优的 KVM 在 Linpack 上损失 17%；绑核并暴露拓扑后损失 2%，Docker 没有损失。',
      today: '当时是 Docker 1.0 和 QEMU 1.5：关于拓扑的结论仍然成立，数字已是历史。',
    },
    'felter-2014-memory-bandwidth-equal': { says: '2014 年测得裸机与 Docker 的内存带宽相同，KVM 低百分之一二。' },
    'felter-2014-nat-doubles-rtt': {
      says: '2014 年，Docker 的地址转换使网络往返延迟翻倍；KVM 增加约 30 µs；不做转换的 Docker 与宿主机相同。',
    },
    'felter-2014-kvm-random-io-halved': {
      says: '2014 年，KVM 的随机磁盘操作数只有宿主机的一半，Docker 则与宿主机相同。',
      today: '那时还没有 I/O 线程和 `io_uring`，KVM 的数字已不代表现状。',
    },
    'felter-2014-mysql': {
      says: '2014 年，MySQL 在 KVM 中损失超过 40%，在使用卷和宿主机网络的 Docker 中至多损失 2%。',
      today: '此后 KVM 的磁盘路径已有很大变化。',
    },
    'barham-2003-xen-close-to-native': { says: '2003 年，半虚拟化的 Xen 与原生 Linux 只差百分之几，编译内核差 3%。' },
    'clark-2005-live-migration-downtime': { says: '2005 年，繁忙的 Xen 客户机热迁移时中断最短仅 60 ms。' },
    'manco-2017-vm-boots-faster-than-container': {
      says: '2017 年，精简过的 Xen 启动一个 unikernel 只需 2.3 ms，远短于 Docker 启动容器的时间。',
      today: '普通虚拟机远做不到：同一论文里 Debian 虚拟机约需两秒。',
    },
    'manco-2017-memory-per-thousand': { says: '2017 年，一千台 Debian 虚拟机约占 114 GB 内存，一千个容器约占 5 GB。' },
    'agache-2020-microvm-boot': { says: '2020 年，Firecracker 在 125 ms 内让 microVM 运行到应用代码，每台宿主机每秒最多新建 150 个。' },
    'agache-2020-microvm-memory': { says: '2020 年，每个 microVM 中 Firecracker 自身约占 3 MB，QEMU 约占 131 MB。' },
    'agache-2020-microvm-io-cap': {
      says: '2020 年，Firecracker 简单的磁盘设备每秒约完成 13,000 次小块读取，而硬件能做到 340,000 次以上。',
    },
    'firecracker-specification': {
      says: 'Firecracker 的规格承诺：至多 125 ms 到达客户机的 init，每个 microVM 至多 5 MiB，CPU 性能高于裸机的 95%。',
      today: '其中有些只是目标，项目的测试尚未强制检验。',
    },
    'young-2019-gvisor-io': {
      says: '2019 年，在 gVisor 下打开并关闭一个外部文件的耗时是原来的 216 倍，内部文件是 12 倍。',
      today: '此后 gVisor 已更换平台和文件访问方式；应记住方向，而不是数字。',
    },
    'anjali-2020-sandboxes-run-more-kernel-code': {
      says: '2020 年的测量显示，Firecracker 和 gVisor 执行的宿主机内核代码行数比普通 Linux 更多，但接口更窄。',
    },
    'viktorsson-2020-runtimes': {
      says: '2020 年在 Kubernetes 上，一个网店应用在 gVisor 下达到 runc 吞吐的约 40%，在 Kata 下约 60%。',
      today: '测试跑在嵌套虚拟化上，Kata 的代价因此高于在裸机上。',
    },
    'li-2022-secure-container-density': {
      says: '2022 年，RunD 在一台 384 GB 的宿主机上放下 2,500 多个由虚拟机隔离的容器，每秒启动 200 多个。',
    },
    'stojkovic-2022-nested-page-walk': { says: '在嵌套分页下，一次地址转换最多需要依次访问内存 24 次；页越大，查表路径越短。' },
    'proxmox-virtio-over-emulated': {
      says: 'Proxmox 的手册称，virtio 磁盘的顺序写入是模拟 IDE 的两倍，virtio 网络最高可达模拟 E1000 的三倍。',
    },
  },
} satisfies ClaimTexts<typeof paperClaims>;
