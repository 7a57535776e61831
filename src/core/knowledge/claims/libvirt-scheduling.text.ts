import type { ClaimTexts } from '../claim';
import type { libvirtSchedulingClaims } from './libvirt-scheduling';

export default {
  en: {
    'libvirt-host-passthrough-identical-hosts': {
      says: '`host-passthrough` shows the guest the host’s own processor, so it migrates safely only between identical hosts.',
    },
    'libvirt-host-model': {
      says: '`host-model` copies the host’s processor as a named model with features, so the guest can move to hosts that offer the same.',
    },
    'libvirt-host-cpu-needs-accelerator': {
      says: 'The host’s processor cannot be passed to an emulated guest: the domain is defined, but does not start.',
    },
    'libvirt-cpu-model-default': {
      says: 'Without a CPU model an x86 guest gets QEMU’s least common denominator, without AES or AVX, and libvirt does not check it.',
    },
    'libvirt-topology-matches-vcpu': {
      says: 'Sockets, dies, clusters, cores and threads must multiply to the number of virtual CPUs, or the domain is refused.',
    },
    'libvirt-invtsc-blocks-migration': {
      says: 'A guest with an invariant time-stamp counter cannot be migrated or saved unless the counter’s frequency is fixed.',
    },
    'libvirt-vcpupin-dedicates-cpus': {
      says: 'Pinning a virtual CPU keeps it on named host processors, which steadies latency and ties the file to that host.',
    },
    'libvirt-quota-caps-vcpus': {
      says: 'Period and quota cap how long each virtual CPU may run; without them a guest can use all of its CPUs’ time.',
    },
    'libvirt-iothreads-event-loops': {
      says: 'I/O threads are event loops apart from QEMU’s main one; one or two per host CPU are enough.',
    },
    'libvirt-iothreads-virtio-only': { says: 'Only virtio disks, or a virtio SCSI controller, can be given an I/O thread.' },
    'libvirt-iothread-must-exist': { says: 'A disk that names an undeclared I/O thread makes libvirt refuse the domain.' },
    'libvirt-vcpu-placement': {
      says: 'With `auto` placement libvirt asks numad which host node suits and ignores a fixed `cpuset`; with neither, the guest’s threads may use every host CPU.',
    },
    'libvirt-cpu-maximum': {
      says: '`maximum` equals `host-passthrough` under hardware virtualization, and under emulation offers everything that the emulator knows.',
    },
    'libvirt-vcpu-state': {
      says: 'Each virtual CPU can be marked online and pluggable; the first one must be neither offline nor removable under QEMU.',
    },
    'libvirt-cpu-check': { says: 'Without a check QEMU drops CPU features that it cannot give and starts the guest with a warning only.' },
    'libvirt-cpu-match': { says: 'The processor asked for is a minimum, an exact description, or one that the host itself must equal.' },
    'libvirt-cpu-fallback': {
      says: 'A CPU model that the hypervisor does not know falls back to the closest one, unless that is forbidden.',
    },
    'libvirt-cpu-feature-policies': {
      says: 'A CPU feature is forced, required, taken where the host has it, hidden, or forbidden on the host.',
    },
    'libvirt-cpu-cache': { says: 'The guest is told of made-up processor caches, of the host’s, or of none.' },
    'libvirt-cpu-cache-passthrough': {
      says: 'The host’s cache layout can be passed on only with the host’s processor: any other CPU mode is refused.',
    },
    'libvirt-cpu-address-width': { says: 'The width of physical addresses is a fixed number or the host’s own, which can be capped.' },
    'libvirt-guest-numa': {
      says: 'Guest NUMA cells split CPUs and memory and can state distances; cells without CPUs and per-cell sharing are possible.',
    },
    'libvirt-emulatorpin': {
      says: 'Threads of QEMU that run neither virtual CPUs nor I/O threads, and each I/O thread, can be pinned apart.',
    },
    'libvirt-cpu-shares': { says: 'Shares are a weight beside other guests, in a range that differs between cgroups v1 and v2.' },
    'libvirt-thread-schedulers': {
      says: 'Threads of virtual CPUs, I/O and emulator can be put under the real-time, batch or idle classes of the host’s scheduler.',
    },
    'linux-real-time-threads': {
      says: 'A real-time thread runs before every ordinary one and gives way only to higher priorities or when it blocks, apart from a small reserve.',
    },
    'libvirt-resctrl': {
      says: 'On hosts with resctrl a guest’s virtual CPUs can be given a part of the cache (since 4.1) and of the memory bandwidth (since 4.7).',
    },
    'libvirt-resource-partition': {
      says: 'A resource partition is a cgroup that must exist before the guest starts and whose limits hold for all guests in it.',
    },
    'libvirt-iothread-polling': {
      says: 'An I/O thread polls for a while before it sleeps; since 9.4 the longest time and the steps can be set.',
    },
    'libvirt-iothread-pool': {
      says: 'Worker threads per event loop can be bounded since 8.5; that is meant for real-time guests and otherwise better left alone.',
    },
    'libvirt-numatune': {
      says: 'The host’s memory policy for a guest is strict, preferred, interleaved or left to cgroups, on written nodes or on those that numad advises.',
    },
    'libvirt-perf-events': {
      says: 'Counters of the host, such as cycles or cache use, can be kept per guest and read through libvirt’s statistics.',
    },
    'libvirt-pmu': { says: 'The guest’s performance monitoring unit can be switched on or off.' },
    'libvirt-realtime-guide': {
      says: 'For real-time guests libvirt’s guide pins every virtual CPU to a core set aside, moves QEMU’s threads away, and turns the PMU off.',
    },
  },
  'zh-cn': {
    'libvirt-host-passthrough-identical-hosts': {
      says: '`host-passthrough` 把宿主机的处理器原样呈现给虚拟机，只有在完全相同的宿主机之间才能安全迁移。',
    },
    'libvirt-host-model': { says: '`host-model` 用一个命名型号加特性来复制宿主机处理器，虚拟机可以迁移到具备同样特性的宿主机。' },
    'libvirt-host-cpu-needs-accelerator': { says: '宿主机处理器不能直通给模拟的虚拟机：域能定义，但启动不了。' },
    'libvirt-cpu-model-default': {
      says: '不写 CPU 型号，x86 虚拟机得到的是 QEMU 功能最少的通用型号，没有 AES 和 AVX，libvirt 也不作检查。',
    },
    'libvirt-topology-matches-vcpu': { says: 'socket、die、cluster、core、thread 的乘积必须等于虚拟 CPU 数，否则域会被拒绝。' },
    'libvirt-invtsc-blocks-migration': { says: '带恒定时间戳计数器的虚拟机无法迁移或保存，除非固定计数器频率。' },
    'libvirt-vcpupin-dedicates-cpus': { says: '绑核让虚拟 CPU 只在指定的宿主机处理器上运行，延迟更稳，但文件也就只适用于这台宿主机。' },
    'libvirt-quota-caps-vcpus': { says: '周期和配额限制每个虚拟 CPU 能运行多久；不写时，虚拟机可以用满自己所有 CPU 的时间。' },
    'libvirt-iothreads-event-loops': { says: 'I/O 线程是 QEMU 主循环之外的事件循环，每个宿主机 CPU 配一到两个就够。' },
    'libvirt-iothreads-virtio-only': { says: '只有 virtio 磁盘或 virtio SCSI 控制器可以指定 I/O 线程。' },
    'libvirt-iothread-must-exist': { says: '磁盘若引用了未声明的 I/O 线程，libvirt 会拒绝该域。' },
    'libvirt-vcpu-placement': {
      says: '`auto` 让 libvirt 去问 numad 哪个节点合适，并忽略写死的 `cpuset`；两者都没有时，虚拟机的线程可以使用宿主机的任何 CPU。',
    },
    'libvirt-cpu-maximum': { says: '`maximum` 在硬件虚拟化下等同于 `host-passthrough`，在模拟时则给出模拟器支持的全部特性。' },
    'libvirt-vcpu-state': { says: '每个虚拟 CPU 都可以标明是否在线、能否热插拔；QEMU 下第一个必须在线，且不能拔出。' },
    'libvirt-cpu-check': { says: '不作检查时，QEMU 给不出的 CPU 特性会被去掉，只留一条警告，客户机照样启动。' },
    'libvirt-cpu-match': { says: '所要求的处理器可以是下限、精确描述，或宿主机必须与之完全相同。' },
    'libvirt-cpu-fallback': { says: '虚拟机监视器不认识的 CPU 型号会退到最接近的那个，除非写明禁止。' },
    'libvirt-cpu-feature-policies': { says: 'CPU 特性可以强行声明、必须具备、宿主机有才给、隐藏，或者不许宿主机具备。' },
    'libvirt-cpu-cache': { says: '告诉客户机的处理器缓存可以是虚构的、宿主机的，或者一个也没有。' },
    'libvirt-cpu-cache-passthrough': { says: '只有直通宿主机处理器时才能给出宿主机的缓存结构，其他 CPU 模式会被拒绝。' },
    'libvirt-cpu-address-width': { says: '物理地址宽度可以是固定值，也可以取宿主机的宽度并设上限。' },
    'libvirt-guest-numa': { says: '客户机 NUMA 单元划分 CPU 和内存，可以写明距离；允许没有 CPU 的单元，也可逐个单元设置共享。' },
    'libvirt-emulatorpin': { says: 'QEMU 里既不跑虚拟 CPU 也不是 I/O 线程的那些线程，以及每个 I/O 线程，都可以单独绑定。' },
    'libvirt-cpu-shares': { says: '份额是与其他客户机相比的权重，取值范围在 cgroup v1 与 v2 上不同。' },
    'libvirt-thread-schedulers': { says: '虚拟 CPU、I/O 和模拟器线程可以放到宿主机调度器的实时、批处理或空闲类别。' },
    'linux-real-time-threads': { says: '实时线程先于所有普通线程运行，只在遇到更高优先级或自己阻塞时让出，此外系统只保留一小份时间。' },
    'libvirt-resctrl': { says: '在支持 resctrl 的宿主机上，可以给客户机的虚拟 CPU 划出一部分缓存（自 4.1 起）和内存带宽（自 4.7 起）。' },
    'libvirt-resource-partition': { says: '资源分区是一个 cgroup，客户机启动前必须已存在，它的限制对其中所有客户机一并生效。' },
    'libvirt-iothread-polling': { says: 'I/O 线程在休眠前会轮询一阵，最长时间和步长自 9.4 起可以设置。' },
    'libvirt-iothread-pool': { says: '自 8.5 起可以限定每个事件循环的工作线程数；这是为实时客户机准备的，平时最好不动。' },
    'libvirt-numatune': { says: '客户机在宿主机上的内存策略有严格、优先、交错和交给 cgroup 四种，节点可以写明，也可以听 numad 的建议。' },
    'libvirt-perf-events': { says: '宿主机的计数器（周期数、缓存占用等）可以按客户机统计，通过 libvirt 的统计接口读取。' },
    'libvirt-pmu': { says: '客户机的性能监视单元可以打开或关闭。' },
    'libvirt-realtime-guide': { says: '对实时客户机，libvirt 的指南把每个虚拟 CPU 绑到预留的核上，把 QEMU 的线程移开，并关闭 PMU。' },
  },
} satisfies ClaimTexts<typeof libvirtSchedulingClaims>;
