import type { ClaimTexts } from '../claim';
import type { dockerLimitClaims } from './docker-limits';

export default {
  en: {
    'docker-memory-swap-values': {
      says: 'The swap limit is the sum of memory and swap: equal to the memory limit it leaves no swap, `-1` leaves it unlimited, `0` counts as unset.',
    },
    'docker-memory-reservation-soft': { says: 'A memory reservation is a soft limit below the hard one, without a guarantee.' },
    'linux-memory-low-protects': {
      says: 'Memory below a cgroup’s low boundary is reclaimed only when unprotected cgroups have nothing left to give; where the whole host runs short, no cgroup is protected further than those above it.',
    },
    'moby-v1-only-memory-settings': {
      says: 'Swappiness and the switch for the OOM killer are discarded with a warning where the kernel’s cgroups do not offer them, as on cgroup v2.',
    },
    'docker-oom-score-shifts-victims': {
      says: 'Shielding a container from the OOM killer leaves other processes of the host as the victims, the engine among them; Docker advises against it.',
    },
    'linux-v1-oom-control-waits': {
      says: 'On cgroup v1, with the OOM killer switched off, processes wait at the memory limit of their own cgroup until somebody makes room.',
    },
    'moby-gpu-count-takes-the-first': {
      says: 'Asked for a number of GPUs, the engine takes the first NVIDIA ones by index, whoever has them already.',
    },
    'moby-oom-score-range': { says: 'The engine takes OOM scores from −1000 to 1000 and refuses the rest.' },
    'linux-oom-score-never': { says: 'A process with the lowest OOM score is never killed, not even with the rest of its cgroup.' },
    'moby-cpu-quota-bounds': {
      says: 'A CPU period lies between 1 ms and 1 s, a quota is at least 1 ms, and neither may stand beside `cpus`.',
    },
    'docker-cpu-real-time': {
      says: 'Real-time run time needs a kernel with real-time group scheduling, a daemon started for it and `SYS_NICE`; otherwise the container is refused.',
    },
    'linux-cpuset-memory-nodes': {
      says: 'The kernel confines processors and memory nodes by two separate settings; to name processors alone leaves memory where it falls.',
    },
    'docker-block-io-limits': {
      says: 'Block I/O is weighed from 10 to 1000 against other containers, and capped per device in bytes or operations per second.',
    },
    'linux-io-weight-needs-scheduler': {
      says: 'Weights need an I/O scheduler or cost model that heeds them, off by default; caps delay what exceeds them, and writes from the page cache are charged only on file systems that support it.',
    },
    'windows-cpu-controls': {
      says: 'On Windows a processor count becomes the virtual processors under Hyper-V isolation and a rate on a shared kernel; a percentage is a rate in both.',
    },
    'windows-engine-refuses-linux-settings': {
      says: 'A Windows engine refuses to create a container that asks for privileged mode, a read-only root, tmpfs, ulimits, a process limit or a Linux security option.',
    },
    'docker-storage-size-needs-quota': {
      says: 'A size for the writable layer works with btrfs, zfs and windowsfilter, and with overlay2 only on xfs mounted with project quotas.',
    },
  },
  'zh-cn': {
    'docker-memory-swap-values': { says: '交换限制是内存与交换空间之和：与内存限制相等即没有交换空间，`-1` 即不限，`0` 视为未设。' },
    'docker-memory-reservation-soft': { says: '内存预留是低于硬限制的软限制，并不作保证。' },
    'linux-memory-low-protects': {
      says: 'cgroup 的 `memory.low` 以内的内存，只有在未受保护的 cgroup 已无可回收时才会被回收；整台宿主机内存紧张时，任何 cgroup 所受的保护都不会超过它的上级。',
    },
    'linux-v1-oom-control-waits': { says: '在 cgroup v1 上关闭 OOM killer 后，进程到了自己 cgroup 的内存限制就等待，直到腾出空间。' },
    'moby-gpu-count-takes-the-first': { says: '按个数申请时，引擎取 NVIDIA 编号最前面的几块卡，不看是否已有别的容器在用。' },
    'moby-v1-only-memory-settings': { says: '内核的 cgroup 不提供换页倾向和 OOM 开关时（cgroup v2 即如此），引擎给出警告并丢弃它们。' },
    'docker-oom-score-shifts-victims': { says: '让容器躲开 OOM killer，就轮到宿主机的其他进程，引擎也在其中；Docker 不建议这样做。' },
    'moby-oom-score-range': { says: '引擎只接受 −1000 到 1000 的 OOM 分值，其余拒绝。' },
    'linux-oom-score-never': { says: 'OOM 分值最低的进程永远不会被杀，即使同一 cgroup 的其他进程都被杀。' },
    'moby-cpu-quota-bounds': { says: 'CPU 周期在 1 ms 到 1 s 之间，配额至少 1 ms，两者都不能与 `cpus` 同时出现。' },
    'docker-cpu-real-time': { says: '实时运行时间需要内核支持实时组调度、守护进程为此启动，并加上 `SYS_NICE`；否则容器会被拒绝。' },
    'linux-cpuset-memory-nodes': { says: '内核用两个独立的设置分别限定处理器和内存节点；只指定处理器，内存仍可能落在任何节点。' },
    'docker-block-io-limits': { says: '块 I/O 以 10 到 1000 的权重与其他容器相比，并可按设备限制每秒字节数或操作数。' },
    'linux-io-weight-needs-scheduler': {
      says: '权重要靠能识别它的 I/O 调度器或成本模型，默认并未开启；上限会推迟超出的部分，而来自页缓存的写入只有在文件系统支持时才计入。',
    },
    'windows-cpu-controls': {
      says: '在 Windows 上，处理器个数在 Hyper-V 隔离下是虚拟处理器数，在共享内核下折算成速率；百分比在两种方式下都是速率。',
    },
    'windows-engine-refuses-linux-settings': {
      says: '容器若要求特权模式、只读根文件系统、tmpfs、ulimit、进程数限制或 Linux 安全选项，Windows 引擎会拒绝创建。',
    },
    'docker-storage-size-needs-quota': { says: '限制可写层大小只适用于 btrfs、zfs 和 windowsfilter；overlay2 则要求 xfs 并启用项目配额。' },
  },
} satisfies ClaimTexts<typeof dockerLimitClaims>;
