import type { ClaimTexts } from '../claim';
import type { dockerBoundaryClaims } from './docker-boundaries';

export default {
  en: {
    'docker-own-namespaces': {
      says: 'A container gets its own mount, process, network, IPC and host-name namespaces unless told otherwise.',
    },
    'docker-time-namespace-since-29-5': {
      says: 'Since Engine 29.5 containers also get their own time namespace, on kernels that support it.',
      today: 'The wall clock is not part of it: setting the date still sets it for the whole host.',
    },
    'linux-wall-clock-shared': {
      says: 'A time namespace has its own monotonic and boot clocks; the wall clock is one for everything that runs on the kernel.',
    },
    'linux-reboot-in-pid-namespace': {
      says: 'Called in a process namespace other than the first, `reboot()` signals the first process of that namespace and leaves the machine running.',
    },
    'chrony-clock-left-alone': {
      says: 'With `-x` the chrony daemon follows and serves the time without adjusting the system’s clock, and needs no right to set it.',
    },
    'systemd-inside-container': {
      says: 'As the first process of a container systemd wants its own part of the cgroup tree writable, and takes SIGRTMIN+3 as the request to shut down.',
    },
    'docker-cgroup-namespace-private-on-v2': {
      says: 'On cgroup v2 a container sees only its own part of the cgroup tree; on v1 it shares the host’s view.',
    },
    'docker-userns-not-remapped-by-default': {
      says: 'User ids are not remapped unless the daemon is told to: root in the container is the host’s user id 0.',
    },
    'docker-rootless-daemon': {
      says: 'Rootless mode runs daemon and containers as an ordinary user, so that root inside is that user outside; ports below 1024 need extra rights.',
    },
    'docker-pid-host-sees-host-processes': {
      says: 'With the host’s process namespace a container sees every process of the host and can signal those it has rights over.',
    },
    'docker-host-namespace-drops-selinux-label': {
      says: 'Sharing the host’s process or IPC namespace silently turns off SELinux labelling of the container.',
    },
    'docker-ipc-private-by-default': {
      says: 'Shared memory and semaphores belong to one container; `shareable` lets others join, `host` opens the host’s.',
    },
    'docker-peer-namespaces': { says: 'Joining another container’s namespace removes that boundary between the two, in both directions.' },
    'docker-runtime-choice': {
      says: 'A container can run under another runtime than runc, such as gVisor or Kata, if the daemon knows it.',
    },
    'docker-desktop-runs-a-vm': {
      says: 'Docker Desktop runs containers inside a Linux virtual machine, also on Linux, so the host they share is that machine.',
    },
    'docker-in-docker-needs-privilege': { says: 'An engine inside a container needs privileged mode, and with it the whole host.' },
    'gvisor-kernel-in-user-space': { says: 'gVisor answers the container’s system calls in a kernel of its own that runs in user space.' },
    'gvisor-costs-system-calls': {
      says: 'Under gVisor computing runs at native speed, while work made of system calls, files or network slows down.',
    },
    'kata-kernel-per-container': { says: 'Kata runs each container or pod in a lightweight virtual machine with its own kernel.' },
    'kata-no-host-namespaces': { says: 'Kata cannot share the host’s network or join another container’s, because the guest has its own.' },
    'kata-privileged-passes-devices': {
      says: 'A privileged Kata container gets full rights inside its guest, and unless configured otherwise the host’s block devices as well.',
    },
    'sysbox-user-namespace': {
      says: 'Sysbox puts every container into a user namespace, so that root inside has no rights on the host, and emulates parts of `/proc` and `/sys`.',
    },
    'windows-container-needs-windows-kernel': {
      says: 'A Windows container needs a Windows host of a compatible build; Hyper-V isolation loosens the build, not the family.',
    },
    'docker-namespace-modes': {
      says: 'The engine refuses modes of the process, IPC and UTS namespaces that it does not know, and of the user namespace heeds only `host`.',
    },
    'docker-ipc-peer-needs-shareable': {
      says: 'A container’s IPC namespace can be joined only where it was made shareable, which is not the default.',
    },
    'docker-userns-excludes-host-namespaces': {
      says: 'A daemon that remaps users refuses the host’s network and process namespaces to every container that it remaps.',
    },
    'gvisor-no-host-objects-by-default': {
      says: 'Unless started with other flags, gVisor opens neither the host’s UNIX sockets nor devices that it does not provide itself.',
    },
    'gvisor-takes-over-the-interfaces': {
      says: 'gVisor moves the addresses of the network namespace it is given into its own stack, and refuses that of the host.',
    },
    'kata-no-shared-processes': {
      says: 'Kata can show a container neither the host’s processes nor those of another container, since they live under another kernel.',
    },
    'kata-passes-disks-and-vfio-only': {
      says: 'Of the devices handed to a container, Kata attaches disks and VFIO devices to the guest and leaves the others out.',
    },
    'sysbox-no-host-namespaces': {
      says: 'Sysbox containers cannot be privileged and cannot share the host’s process, network or user namespace.',
    },
    'hyperv-isolation-takes-no-devices': {
      says: 'A container with Hyper-V isolation gets no device of its host; that takes process isolation.',
    },
  },
  'zh-cn': {
    'docker-own-namespaces': { says: '除非另有指定，容器拥有自己的挂载、进程、网络、IPC 和主机名命名空间。' },
    'docker-time-namespace-since-29-5': {
      says: '从 Engine 29.5 起，在内核支持的前提下，容器还拥有自己的时间命名空间。',
      today: '墙上时钟不在其中：在容器里改日期，改的仍是整台宿主机的日期。',
    },
    'linux-wall-clock-shared': { says: '时间命名空间有自己的单调时钟和启动时钟，墙上时钟则由同一内核上的一切共用。' },
    'linux-reboot-in-pid-namespace': {
      says: '在初始进程命名空间之外调用 `reboot()`，只会向该命名空间的 1 号进程发信号，机器照常运行。',
    },
    'chrony-clock-left-alone': { says: '加上 `-x`，chrony 守护进程照样跟踪并对外提供时间，但不调整系统时钟，也就不需要设置时钟的权限。' },
    'systemd-inside-container': {
      says: 'systemd 作为容器的 1 号进程时，需要能写自己那部分 cgroup 树，并把 SIGRTMIN+3 当作关机请求。',
    },
    'docker-cgroup-namespace-private-on-v2': { says: '在 cgroup v2 上，容器只看得到自己那部分 cgroup 树；在 v1 上则与宿主机看到的一样。' },
    'docker-userns-not-remapped-by-default': { says: '守护进程不作配置就不会重映射用户 ID：容器里的 root 就是宿主机上的 0 号用户。' },
    'docker-rootless-daemon': {
      says: 'rootless 模式以普通用户身份运行守护进程和容器，里面的 root 在外面只是该用户；1024 以下的端口需要额外授权。',
    },
    'docker-pid-host-sees-host-processes': { says: '使用宿主机的进程命名空间后，容器看得到宿主机的所有进程，并能向有权限的进程发信号。' },
    'docker-host-namespace-drops-selinux-label': { says: '共享宿主机的进程或 IPC 命名空间，会悄悄关掉该容器的 SELinux 标签。' },
    'docker-ipc-private-by-default': {
      says: '共享内存和信号量只属于一个容器；`shareable` 允许别的容器加入，`host` 则直接使用宿主机的那一份。',
    },
    'docker-peer-namespaces': { says: '加入另一个容器的命名空间，两者之间的这道边界就没有了，而且是双向的。' },
    'docker-runtime-choice': { says: '容器可以不用 runc 而用别的运行时，例如 gVisor 或 Kata，前提是守护进程认识它。' },
    'docker-desktop-runs-a-vm': {
      says: 'Docker Desktop 在一台 Linux 虚拟机里运行容器，在 Linux 上也是如此，所以它们共用的宿主机就是这台虚拟机。',
    },
    'docker-in-docker-needs-privilege': { says: '在容器里再跑一个引擎需要特权模式，也就等于交出整台宿主机。' },
    'gvisor-kernel-in-user-space': { says: 'gVisor 自带一个运行在用户空间的内核，由它响应容器的系统调用。' },
    'gvisor-costs-system-calls': { says: '在 gVisor 下，计算仍是原生速度，而以系统调用、文件或网络为主的负载会变慢。' },
    'kata-kernel-per-container': { says: 'Kata 让每个容器或 Pod 运行在一台轻量虚拟机里，有自己的内核。' },
    'kata-no-host-namespaces': { says: 'Kata 无法共享宿主机网络，也不能加入其他容器的网络，因为客户机有自己的网络。' },
    'kata-privileged-passes-devices': {
      says: '特权的 Kata 容器在自己的客户机里拥有全部权限；若不另行配置，宿主机的块设备也会一并交进去。',
    },
    'sysbox-user-namespace': {
      says: 'Sysbox 把每个容器放进用户命名空间，里面的 root 在宿主机上没有权限，并模拟 `/proc` 和 `/sys` 的一部分。',
    },
    'windows-container-needs-windows-kernel': {
      says: 'Windows 容器需要版本兼容的 Windows 宿主机；Hyper-V 隔离放宽的是版本，不是系统家族。',
    },
    'docker-namespace-modes': { says: '进程、IPC、UTS 命名空间的模式，引擎不认识就拒绝；用户命名空间它只认 `host`。' },
    'docker-ipc-peer-needs-shareable': { says: '容器的 IPC 命名空间只有设为可共享，别的容器才能加入，而默认并不是。' },
    'docker-userns-excludes-host-namespaces': { says: '做用户映射的守护进程，不允许受映射的容器使用宿主机的网络和进程命名空间。' },
    'gvisor-no-host-objects-by-default': { says: '启动时不另加参数，gVisor 既不打开宿主机的 UNIX 套接字，也不打开它自己没有实现的设备。' },
    'gvisor-takes-over-the-interfaces': { says: 'gVisor 会把所给网络命名空间里的地址搬进自己的网络栈；若给的是宿主机的，则拒绝启动。' },
    'kata-no-shared-processes': { says: 'Kata 既看不到宿主机的进程，也看不到其他容器的进程，因为它们在另一个内核之下。' },
    'kata-passes-disks-and-vfio-only': { says: '交给容器的设备中，Kata 只把磁盘和 VFIO 设备接到客户机上，其余一概不接。' },
    'sysbox-no-host-namespaces': { says: 'Sysbox 容器不能是特权容器，也不能共用宿主机的进程、网络或用户命名空间。' },
    'hyperv-isolation-takes-no-devices': { says: '采用 Hyper-V 隔离的容器得不到宿主机的任何设备，要用设备只能改用进程隔离。' },
  },
} satisfies ClaimTexts<typeof dockerBoundaryClaims>;
