import type { ClaimTexts } from '../claim';
import type { dockerNamespaceOptionClaims } from './docker-namespace-options';

export default {
  en: {
    'docker-userns-host': {
      says: 'Where the daemon remaps user ids, `host` turns that off for one container; privileged mode and the host’s process or network namespace need it, and no other value exists.',
    },
    'docker-uts-host': {
      says: 'Sharing the host’s UTS namespace shares its host name; `hostname` and `domainname` are refused beside it.',
    },
    'docker-isolation-modes': {
      says: 'On Windows a container is isolated by namespaces of a shared kernel (`process`) or by a Hyper-V partition (`hyperv`); servers default to the first, clients to the second, and Linux knows only `default`.',
    },
    'linux-listen-queue-default': {
      says: 'The longest queue of connections to be accepted is 4096 by default, 128 before Linux 5.4.',
    },
    'linux-new-network-takes-ipv4-settings': {
      says: 'Unless configured otherwise, a new network namespace copies the `IPv4` settings of the first one, forwarding included, and begins with the kernel’s defaults for `IPv6`.',
    },
    'docker-switches-forwarding-on': {
      says: 'Docker needs the host to forward packets and switches that on when it starts.',
    },
    'linux-core-limit-not-for-pipes': {
      says: 'The limit on core files is not enforced where the kernel hands dumps to a program through a pipe.',
    },
    'docker-nproc-counts-the-user': { says: 'The `nproc` limit counts all processes of a user id, in every container that runs as it.' },
    'docker-ulimits-of-the-daemon': {
      says: 'Limits that a container does not set are those of the daemon; a single value sets soft and hard limit alike.',
    },
    'moby-nofile-infinity-slows': {
      says: 'An unlimited number of open files makes programs that walk over all possible descriptors slow or large, so Docker stopped asking for it.',
    },
    'docker-tty-and-stdin': {
      says: 'A pseudo-terminal and an open standard input make a container answer a person instead of only running a program.',
    },
    'docker-cgroup-parent': { says: 'A parent cgroup puts several containers under limits of their own that somebody else has set.' },
    'moby-cgroup-parent-slice': { says: 'Where systemd manages cgroups, the parent must be named like a slice, ending in `.slice`.' },
  },
  'zh-cn': {
    'docker-userns-host': {
      says: '守护进程重映射用户 ID 时，`host` 为某一个容器关闭它；特权模式以及宿主机的进程或网络命名空间都需要这样做，除此之外没有别的取值。',
    },
    'docker-uts-host': { says: '共享宿主机的 UTS 命名空间，也就共享它的主机名；此时再写 `hostname` 或 `domainname` 会被拒绝。' },
    'docker-isolation-modes': {
      says: '在 Windows 上，容器要么用共享内核的命名空间隔离（`process`），要么用 Hyper-V 分区隔离（`hyperv`）；服务器默认前者，客户端系统默认后者，Linux 只认 `default`。',
    },
    'linux-listen-queue-default': { says: '等待接受的连接队列默认最长 4096，Linux 5.4 之前是 128。' },
    'linux-new-network-takes-ipv4-settings': {
      says: '若不另行配置，新的网络命名空间会照搬第一个的 `IPv4` 设置（包括转发），`IPv6` 则从内核默认值开始。',
    },
    'docker-switches-forwarding-on': { says: 'Docker 要求宿主机转发数据包，启动时会自行打开。' },
    'linux-core-limit-not-for-pipes': { says: '内核经管道把转储交给程序时，core 文件的大小限制不起作用。' },
    'docker-nproc-counts-the-user': { says: '`nproc` 限制统计某个用户 ID 的全部进程，以它运行的所有容器都算在内。' },
    'docker-ulimits-of-the-daemon': { says: '容器没有设置的限制取自守护进程；只写一个值时，软限制和硬限制都是它。' },
    'moby-nofile-infinity-slows': { says: '打开文件数不设上限，会让逐个遍历文件描述符的程序变慢或占用大量内存，Docker 因此不再这样设置。' },
    'docker-tty-and-stdin': { says: '伪终端和保持打开的标准输入，让容器可以与人交互，而不只是运行一个程序。' },
    'docker-cgroup-parent': { says: '父 cgroup 让多个容器归到同一组由别处设定的限制之下。' },
    'moby-cgroup-parent-slice': { says: 'cgroup 由 systemd 管理时，父 cgroup 必须按 slice 命名，以 `.slice` 结尾。' },
  },
} satisfies ClaimTexts<typeof dockerNamespaceOptionClaims>;
