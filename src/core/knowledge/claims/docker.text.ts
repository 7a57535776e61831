import type { ClaimTexts } from '../claim';
import type { dockerClaims } from './docker';

export default {
  en: {
    'docker-own-namespaces': {
      says: 'A container gets its own mount, process, network, IPC and host-name namespaces unless told otherwise.',
    },
    'docker-time-namespace-since-29-5': {
      says: 'Since Engine 29.5 containers also get their own time namespace, on kernels that support it.',
      today: 'The wall clock is not part of it: setting the date still sets it for the whole host.',
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
    'docker-default-capabilities': { says: 'Root in a container keeps 14 of the kernel’s capabilities and loses all the others.' },
    'docker-capabilities-empty-for-non-root': {
      says: 'A process that starts as a non-root user holds no effective capabilities, added ones included.',
    },
    'docker-cap-add-widens-seccomp': {
      says: 'Adding a capability also opens the system calls that the default seccomp profile ties to it.',
    },
    'linux-capabilities-divide-root': {
      says: 'Linux divides root’s power into capabilities; some are narrow, while `CAP_SYS_ADMIN` and `CAP_SYS_MODULE` come close to all of it.',
    },
    'linux-file-handles-bypass-paths': {
      says: 'A process with `CAP_DAC_READ_SEARCH` may open a file by its handle, on any file system of which it can open one object.',
    },
    'docker-low-ports-need-no-capability': {
      says: 'In a network namespace of its own a container may bind low ports without a capability, because Docker sets the kernel’s limit to zero there.',
    },
    'docker-default-seccomp': {
      says: 'The default seccomp profile is an allow list that withholds about 44 of more than 300 system calls.',
    },
    'docker-default-apparmor': {
      says: 'Where the host runs AppArmor, `docker-default` denies mounting, most writes under `/proc/sys` and `/sys`, and signals to or tracing of processes that it does not confine.',
    },
    'docker-selinux-only-when-enabled': { says: 'Containers carry an SELinux label only if the daemon runs with SELinux enabled.' },
    'docker-no-new-privileges-off-by-default': {
      says: 'Setuid programs in the image may raise privileges unless `no-new-privileges` is set; it is off by default.',
    },
    'docker-security-opt-last-wins': {
      says: 'Of two values for the same security option the engine keeps the last one; only `label` values add up.',
    },
    'docker-masked-paths': {
      says: 'Docker hides or write-protects parts of `/proc` and `/sys` that would expose or change the host’s kernel.',
    },
    'docker-writable-cgroups': {
      says: 'Since Engine 28.0 `writable-cgroups` mounts a container’s cgroups writable, a narrower grant than privileged mode.',
    },
    'docker-default-devices': { says: 'A container starts with a handful of pseudo-devices and may not open any other device.' },
    'docker-device-reaches-host-driver': {
      says: 'A device handed to a container is the host’s own: read, written and controlled through the host’s driver, with `rwm` as the default.',
    },
    'docker-device-cgroup-rule-allows-nodes': {
      says: 'A device rule lets the container create and open every node that matches its type and numbers.',
    },
    'docker-gpu-uses-host-driver': { says: 'A GPU reaches a container through the host’s NVIDIA driver and container toolkit.' },
    'docker-privileged-removes-filters': {
      says: 'Privileged mode gives every capability and every host device and removes the seccomp, AppArmor and masked-path filters.',
    },
    'docker-socket-is-root': {
      says: 'Whoever may talk to the Docker daemon can start a container that owns the host: the socket is root access.',
    },
    'docker-socket-read-only-no-limit': {
      says: 'Connecting to a UNIX socket depends on the permissions of its file; mounting it read-only does not restrict what is sent through it.',
    },
    'docker-group-is-root': { says: 'Membership in the `docker` group grants privileges equal to root.' },
    'docker-tcp-api-needs-tls': {
      says: 'The Docker API over TCP must be protected by TLS with client certificates, because reaching it is controlling the host.',
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
    'docker-host-network-no-isolation': {
      says: 'On the host’s network a container has no network isolation: same interfaces, same addresses, same loopback.',
    },
    'docker-host-network-discards-ports': {
      says: 'Published ports are discarded with the host’s network, because there is nothing left to map.',
    },
    'docker-desktop-host-network-opt-in': {
      says: 'Docker Desktop supports host networking since 4.34, once it is switched on in its settings.',
    },
    'docker-network-none-loopback-only': { says: 'Without a network a container has only its own loopback interface.' },
    'docker-bridge-driver': {
      says: 'Bridge networks isolate: containers reach each other on the same one by name, and the outside through address translation.',
    },
    'docker-macvlan-joins-lan': {
      says: 'With macvlan a container has its own address on the physical network, and host and container cannot reach each other.',
    },
    'docker-published-on-all-interfaces': {
      says: 'A port published without an address listens on every interface of the host.',
      today: 'Before Engine 28.0 even a port published on loopback could be reached from the same network segment.',
    },
    'docker-published-ports-before-host-firewall': {
      says: 'Traffic to published ports is redirected before ufw’s rules see it, so closing the port there does not close it.',
    },
    'docker-userland-proxy-on': {
      says: 'For published ports Docker also starts a small proxy process per port, unless the daemon turns it off.',
    },
    'docker-no-limits-by-default': {
      says: 'Without limits a container may use all the memory, CPU and processes that the host’s kernel will give.',
    },
    'docker-memory-swap-doubles': {
      says: 'A memory limit alone allows as much swap again: memory and swap together reach twice the limit.',
    },
    'docker-memory-minimum': { says: 'A memory limit below 6 MiB is refused.' },
    'linux-page-cache-counts': { says: 'A cgroup’s memory includes the page cache of the files it reads and writes.' },
    'docker-cpus-is-a-quota': {
      says: 'A CPU limit is run time per period of 100 ms; a container that has used it up waits for the next period.',
    },
    'docker-cpu-shares-only-under-contention': {
      says: 'CPU shares are weights that matter only while containers compete for the processor.',
    },
    'docker-cpuset-pins': { says: 'A CPU set ties the container to named processors of this host.' },
    'docker-pids-limit-stops-fork-bombs': { says: 'A limit on process ids bounds what a runaway or malicious fork can use up.' },
    'docker-sysctls-namespaced-only': {
      says: 'A container may set only kernel parameters that are namespaced; the others belong to the whole host.',
    },
    'docker-shm-default': { says: 'A container’s `/dev/shm` holds 64 MiB unless set.' },
    'docker-bind-mount-writes-host': {
      says: 'A bind mount is writable by default, so processes in the container can create, change or delete files of the host.',
    },
    'docker-bind-propagation-private': {
      says: 'Mounts made on one side of a bind mount stay invisible on the other unless propagation is asked for.',
    },
    'docker-volumes-keep-data': { says: 'Volumes outlive the container, bypass the writable layer and are the preferred place for data.' },
    'docker-writable-layer-copy-up': {
      says: 'The first write to a file of the image copies the whole file into the container’s own layer, which makes heavy writing there slow.',
    },
    'docker-tmpfs-in-memory': { says: 'A tmpfs mount lives in memory and disappears with the container.' },
    'linux-tmpfs-half-of-memory': { says: 'A tmpfs without a size may grow to half of the machine’s memory.' },
    'docker-read-only-rootfs': { says: 'A read-only root file system lets the container write only where a volume or tmpfs is mounted.' },
    'docker-init-reaps': { says: 'With `init` a tiny init process forwards signals and reaps zombies in place of the application.' },
    'docker-stop-grace-period': { says: 'Stopping sends the stop signal, waits 10 s (30 s on Windows) and then kills.' },
    'docker-restart-policies': {
      says: 'Without a restart policy a container that ends stays down; `always` and `unless-stopped` also bring it back with the daemon.',
    },
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
    'docker-low-ports-open': { says: 'In a container with a network of its own any user may open ports below 1024.' },
  },
  'zh-cn': {
    'docker-own-namespaces': { says: '除非另有指定，容器拥有自己的挂载、进程、网络、IPC 和主机名命名空间。' },
    'docker-time-namespace-since-29-5': {
      says: '从 Engine 29.5 起，在内核支持的前提下，容器还拥有自己的时间命名空间。',
      today: '墙上时钟不在其中：在容器里改日期，改的仍是整台宿主机的日期。',
    },
    'docker-cgroup-namespace-private-on-v2': { says: '在 cgroup v2 上，容器只看得到自己那部分 cgroup 树；在 v1 上则与宿主机看到的一样。' },
    'docker-userns-not-remapped-by-default': { says: '守护进程不作配置就不会重映射用户 ID：容器里的 root 就是宿主机上的 0 号用户。' },
    'docker-rootless-daemon': {
      says: 'rootless 模式以普通用户身份运行守护进程和容器，里面的 root 在外面只是该用户；1024 以下的端口需要额外授权。',
    },
    'docker-default-capabilities': { says: '容器里的 root 只保留内核 capability 中的 14 项，其余全部去掉。' },
    'docker-capabilities-empty-for-non-root': { says: '以非 root 用户启动的进程没有任何生效的 capability，额外添加的也不生效。' },
    'docker-cap-add-widens-seccomp': { says: '添加一项 capability，同时也放开了默认 seccomp 配置与之绑定的系统调用。' },
    'linux-capabilities-divide-root': {
      says: 'Linux 把 root 的权力拆成一个个 capability；有的很窄，`CAP_SYS_ADMIN` 和 `CAP_SYS_MODULE` 则几乎等于全部。',
    },
    'linux-file-handles-bypass-paths': {
      says: '进程有了 `CAP_DAC_READ_SEARCH`，只要能打开某个文件系统里的任一对象，就能按句柄打开其中的文件。',
    },
    'docker-low-ports-need-no-capability': {
      says: '在自己的网络命名空间里，容器绑定低端口不需要 capability，因为 Docker 在那里把内核的低端口界限设成了零。',
    },
    'docker-default-seccomp': { says: '默认的 seccomp 配置是一份白名单，300 多个系统调用中约有 44 个不放行。' },
    'docker-default-apparmor': {
      says: '宿主机启用 AppArmor 时，`docker-default` 禁止挂载、对 `/proc/sys` 和 `/sys` 的大部分写入，以及向不受它约束的进程发信号或跟踪它们。',
    },
    'docker-selinux-only-when-enabled': { says: '只有守护进程启用了 SELinux，容器才会带上 SELinux 标签。' },
    'docker-no-new-privileges-off-by-default': { says: '不设置 `no-new-privileges` 时，镜像里的 setuid 程序可以提升权限；它默认关闭。' },
    'docker-security-opt-last-wins': { says: '同一安全选项写了两个值，引擎只取最后一个；只有 `label` 的值会累加。' },
    'docker-masked-paths': { says: '`/proc` 和 `/sys` 中可能暴露或改动宿主机内核的部分，Docker 会屏蔽或设为只读。' },
    'docker-writable-cgroups': { says: '从 Engine 28.0 起，`writable-cgroups` 让容器能写自己的 cgroup，给出的权限比特权模式少。' },
    'docker-default-devices': { says: '容器启动时只有几个伪设备，打不开别的设备。' },
    'docker-device-reaches-host-driver': { says: '交给容器的设备就是宿主机的设备，通过宿主机驱动读写和控制，默认权限是 `rwm`。' },
    'docker-device-cgroup-rule-allows-nodes': { says: '一条设备规则允许容器创建并打开类型和编号相符的所有设备节点。' },
    'docker-gpu-uses-host-driver': { says: 'GPU 经由宿主机的 NVIDIA 驱动和容器工具包进入容器。' },
    'docker-privileged-removes-filters': { says: '特权模式给出全部 capability 和全部宿主机设备，并撤掉 seccomp、AppArmor 和路径屏蔽。' },
    'docker-socket-is-root': { says: '谁能与 Docker 守护进程通信，谁就能启动一个控制宿主机的容器：这个套接字等于 root 权限。' },
    'docker-socket-read-only-no-limit': { says: '能否连接 UNIX 套接字取决于其文件权限；以只读方式挂载，并不限制通过它发送的内容。' },
    'docker-group-is-root': { says: '加入 `docker` 组，等于拿到与 root 相同的权限。' },
    'docker-tcp-api-needs-tls': { says: '通过 TCP 开放的 Docker API 必须用 TLS 和客户端证书保护，因为能访问它就能控制宿主机。' },
    'docker-pid-host-sees-host-processes': { says: '使用宿主机的进程命名空间后，容器看得到宿主机的所有进程，并能向有权限的进程发信号。' },
    'docker-host-namespace-drops-selinux-label': { says: '共享宿主机的进程或 IPC 命名空间，会悄悄关掉该容器的 SELinux 标签。' },
    'docker-ipc-private-by-default': {
      says: '共享内存和信号量只属于一个容器；`shareable` 允许别的容器加入，`host` 则直接使用宿主机的那一份。',
    },
    'docker-peer-namespaces': { says: '加入另一个容器的命名空间，两者之间的这道边界就没有了，而且是双向的。' },
    'docker-host-network-no-isolation': { says: '使用宿主机网络的容器没有网络隔离：同样的网卡、同样的地址、同一个回环接口。' },
    'docker-host-network-discards-ports': { says: '使用宿主机网络时，发布的端口会被丢弃，因为已经没有什么可映射。' },
    'docker-desktop-host-network-opt-in': { says: 'Docker Desktop 从 4.34 起支持宿主机网络，但要先在设置里打开。' },
    'docker-network-none-loopback-only': { says: '不接网络的容器只有自己的回环接口。' },
    'docker-bridge-driver': { says: '桥接网络起隔离作用：同一网络内的容器按名字互通，对外则经过地址转换。' },
    'docker-macvlan-joins-lan': { says: '使用 macvlan 时容器在物理网络上有自己的地址，但宿主机与容器之间互相访问不到。' },
    'docker-published-on-all-interfaces': {
      says: '发布端口时不写地址，就会在宿主机的所有网卡上监听。',
      today: '在 Engine 28.0 之前，即使只发布到回环地址，同一网段的主机也可能访问到。',
    },
    'docker-published-ports-before-host-firewall': {
      says: '访问已发布端口的流量在到达 ufw 规则之前就已改道，所以在 ufw 里关端口并不起作用。',
    },
    'docker-userland-proxy-on': { says: '对已发布的端口，Docker 还会为每个端口启动一个小代理进程，除非在守护进程里关闭。' },
    'docker-no-limits-by-default': { says: '不设限制的容器，内存、CPU 和进程数都可以一直用到宿主机内核给不出为止。' },
    'docker-memory-swap-doubles': { says: '只设内存限制时还允许用同样多的交换空间：两者合计可达限制的两倍。' },
    'docker-memory-minimum': { says: '低于 6 MiB 的内存限制会被拒绝。' },
    'linux-page-cache-counts': { says: 'cgroup 的内存用量包括它读写文件所占的页缓存。' },
    'docker-cpus-is-a-quota': { says: 'CPU 限制是每 100 ms 周期内的运行时间，用完的容器要等到下一个周期。' },
    'docker-cpu-shares-only-under-contention': { says: 'CPU 份额是权重，只有在容器争抢处理器时才起作用。' },
    'docker-cpuset-pins': { says: 'CPU 集合把容器绑定到这台宿主机上指定的处理器。' },
    'docker-pids-limit-stops-fork-bombs': { says: '限制进程数，失控或恶意的 fork 能耗掉的资源就有了上限。' },
    'docker-sysctls-namespaced-only': { says: '容器只能设置按命名空间划分的内核参数，其余参数属于整台宿主机。' },
    'docker-shm-default': { says: '不作设置时，容器的 `/dev/shm` 只有 64 MiB。' },
    'docker-bind-mount-writes-host': { says: '绑定挂载默认可写，容器里的进程可以新建、修改或删除宿主机上的文件。' },
    'docker-bind-propagation-private': { says: '绑定挂载一侧新做的挂载，另一侧默认看不见，除非开启传播。' },
    'docker-volumes-keep-data': { says: '容器删除后卷仍在；卷不经过可写层，是存放数据的首选。' },
    'docker-writable-layer-copy-up': { says: '第一次写入镜像里的文件时，会把整个文件复制到容器自己的层，所以在那里大量写入会很慢。' },
    'docker-tmpfs-in-memory': { says: 'tmpfs 挂载的内容放在内存里，随容器一起消失。' },
    'linux-tmpfs-half-of-memory': { says: '没有设大小的 tmpfs 最多可占机器内存的一半。' },
    'docker-read-only-rootfs': { says: '根文件系统设为只读后，容器只能写入挂了卷或 tmpfs 的位置。' },
    'docker-init-reaps': { says: '启用 `init` 后，由一个很小的 init 进程代替应用转发信号、回收僵尸进程。' },
    'docker-stop-grace-period': { says: '停止时先发停止信号，等待 10 s（Windows 为 30 s），然后强制杀死。' },
    'docker-restart-policies': { says: '没有重启策略的容器结束后不再启动；`always` 和 `unless-stopped` 还会随守护进程重新拉起。' },
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
    'docker-low-ports-open': { says: '在拥有独立网络的容器里，任何用户都可以监听 1024 以下的端口。' },
  },
} satisfies ClaimTexts<typeof dockerClaims>;
