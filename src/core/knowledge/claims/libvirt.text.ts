import type { ClaimTexts } from '../claim';
import type { libvirtClaims } from './libvirt';

export default {
  en: {
    'libvirt-type-kvm-no-fallback': {
      says: 'A `kvm` domain is refused on a host without hardware virtualization; libvirt never falls back to emulation by itself.',
    },
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
    'libvirt-memory-unit': { says: 'Memory without a unit is counted in KiB.' },
    'libvirt-current-memory-clamped': {
      says: 'A current memory above the maximum is silently cut down to it, because a balloon can only take away.',
    },
    'libvirt-hard-limit-oom-risk': {
      says: 'A hard limit covers all of QEMU and not only the guest’s memory; set too low, the kernel kills the guest.',
    },
    'libvirt-hugepages-preallocated': {
      says: 'Huge pages come from a pool that is reserved and filled in advance, so allocation on demand is refused with them.',
    },
    'libvirt-nosharepages': { says: '`nosharepages` keeps the host from merging this guest’s memory with that of others.' },
    'libvirt-locked-memory': {
      says: 'Locked memory is never swapped and lifts the limit on locking, so libvirt urges a hard limit beside it.',
    },
    'libvirt-vhost-user-needs-shared-memory': {
      says: 'A vhost-user device works only with shared memory: the process behind it maps all of the guest’s RAM.',
    },
    'libvirt-balloon-added-by-default': {
      says: 'libvirt adds a memory balloon to every KVM, QEMU and Xen guest unless its model is `none`.',
    },
    'libvirt-shmem-blocks-migration': {
      says: 'A shared-memory device joins guests without an arbiter, and prevents migration unless its role is `master`.',
    },
    'libvirt-secure-boot-prerequisites': {
      says: 'Secure Boot takes a q35 machine on x86-64 with System Management Mode, which protects the firmware’s variables from the guest.',
    },
    'libvirt-cache-modes': {
      says: 'The cache mode decides whether the host’s page cache stands in front of the disk and when a write counts as done.',
    },
    'libvirt-cache-unsafe-ignores-flushes': { says: '`unsafe` ignores the guest’s flushes: quick, but a host crash can corrupt the disk.' },
    'libvirt-io-native-needs-direct': {
      says: 'Native asynchronous I/O needs `none` or `directsync`; libvirt refuses it with any mode that uses the page cache.',
    },
    'libvirt-io-uring': { says: '`io_uring` submits disk I/O through the host kernel’s ring interface, since libvirt 6.3.' },
    'libvirt-discard-passes-trim': {
      says: '`unmap` passes the guest’s TRIM to the image, which gives back space that an ignored request would keep.',
    },
    'libvirt-bus-from-target-name': {
      says: 'Without a bus the target’s name decides it: `hd` means IDE, `sd` SCSI, `vd` virtio and `xvd` Xen.',
    },
    'libvirt-q35-no-ide': { says: 'A q35 machine has no IDE controller, so an IDE disk is refused there.' },
    'libvirt-scsi-default-lsilogic': { says: 'A SCSI controller without a model becomes an emulated LSI Logic card on x86.' },
    'libvirt-nic-default-rtl8139': { says: 'A network card without a model becomes an emulated RTL8139 on x86.' },
    'libvirt-nat-network': {
      says: 'On a libvirt NAT network guests reach out through the host, and nothing outside reaches in unless forwarded.',
    },
    'libvirt-bridge-joins-lan': {
      says: 'On a bridge the guest is a machine of the local network, seen by all of it and able to send any frame.',
    },
    'libvirt-macvtap-host-unreachable': {
      says: 'A direct (macvtap) interface puts the guest on the physical network but cannot reach its own host; VEPA, its default, needs a capable switch.',
    },
    'libvirt-user-network': {
      says: 'User networking needs no rights on the host and translates addresses in a process, slowly with the built-in one, better with passt.',
    },
    'libvirt-port-forward-range': {
      says: 'A port forward without a range forwards every port, and without an address listens on all of the host’s.',
    },
    'libvirt-vhost-net-in-kernel': {
      says: 'The `vhost` back-end moves network packets in the host’s kernel instead of in QEMU: faster, with more trust in the kernel.',
    },
    'libvirt-nic-queues': { says: 'Several queues let several virtual CPUs work one network card; more queues than CPUs gain nothing.' },
    'libvirt-network-filters': {
      says: 'The `clean-traffic` filter keeps a guest from using MAC, IP and ARP identities that are not its own.',
    },
    'libvirt-hostdev-ties-to-host': {
      says: 'An assigned host device usually prevents live migration, because its hardware cannot follow.',
    },
    'libvirt-teaming-keeps-migration': {
      says: 'Teaming pairs an assigned network device with a virtio one, so that the guest can migrate and still use the hardware.',
    },
    'libvirt-virtiofs': {
      says: 'virtiofs shares a host directory at close to local speed through a process of its own, which needs shared guest memory.',
    },
    'libvirt-9p-passthrough-default': {
      says: 'The default access mode `passthrough` uses the guest’s user ids on the host’s files as they are.',
    },
    'libvirt-filesystem-shares-host-files': { says: 'A shared directory is writable from the guest unless it is marked read-only.' },
    'libvirt-graphics-listen-default': { says: 'Without a listen address the graphical console is reachable from this host only.' },
    'libvirt-graphics-password-in-clear': { says: 'A console password stands in clear text in the domain’s file.' },
    'libvirt-svirt-confines-qemu': {
      says: 'sVirt gives every QEMU process a label of its own, so that a guest that breaks out meets SELinux or AppArmor before its neighbours.',
    },
    'libvirt-root-qemu-keeps-capabilities': {
      says: 'QEMU run as root keeps all capabilities, since libvirt 6.0; its maintainers advise strongly against it.',
    },
    'libvirt-qemu-seccomp': {
      says: 'libvirt starts QEMU with a seccomp filter that denies obsolete calls, raised privileges, new processes and resource control.',
    },
    'libvirt-commandline-unchecked': { says: 'Raw QEMU arguments pass by libvirt’s checks, labels and device rules.' },
    'libvirt-machine-alias-frozen': {
      says: 'An unversioned machine type becomes a versioned one when the domain is defined, and stays it.',
    },
    'libvirt-q35-preferred': { says: 'q35 has PCI Express and what depends on it; the older `pc` machine is discouraged for new guests.' },
    'libvirt-sev-policy-bits': {
      says: 'The debug bits of the two policies mean opposite things: set, it forbids debugging under SEV and allows it under SEV-SNP.',
    },
    'libvirt-confidential-guests': {
      says: 'Launch security encrypts the guest’s memory or bars the host from it, so that host and hypervisor can no longer read it.',
    },
    'libvirt-sev-pins-memory': { says: 'The memory of an SEV guest is pinned, which rules out overcommit and calls for a hard limit.' },
    'libvirt-lxc-root-is-host-root': {
      says: 'Without an id mapping or sVirt, root in an LXC container is as powerful as root on the host.',
    },
    'libvirt-lxc-idmap-maps-root': { says: 'An id mapping must cover the container’s root and give both user and group ids.' },
    'libvirt-lxc-shares-host-files': { says: 'An LXC container without a file system of its own starts on the host’s root file system.' },
    'libvirt-lxc-capabilities': {
      says: 'libvirt drops some capabilities from LXC containers; giving them back can seriously weaken container and host.',
    },
    'libvirt-vcpu-placement': {
      says: 'With `auto` placement libvirt asks numad which host node suits and ignores a fixed `cpuset`; with neither, the guest’s threads may use every host CPU.',
    },
    'libvirt-cpu-maximum': {
      says: '`maximum` equals `host-passthrough` under hardware virtualization, and under emulation offers everything that the emulator knows.',
    },
    'libvirt-dump-core': { says: '`dumpCore` decides whether the guest’s memory becomes part of a core dump of its QEMU process.' },
    'libvirt-virtio-generations': {
      says: 'Transitional virtio devices also work with drivers for virtio 0.9; non-transitional ones need virtio 1.0 and allow a cleaner PCI layout.',
    },
    'libvirt-vdpa': {
      says: 'A vDPA device moves packets by the virtio specification in hardware and is steered by the vendor’s driver on the host.',
    },
    'libvirt-socket-networks': {
      says: 'Multicast and socket networks join whichever guests use the same group or endpoint, without DHCP, DNS or a way out.',
    },
    'libvirt-hostdev-managed': {
      says: 'A managed PCI device is detached from the host before the guest starts and given back after it stops; otherwise both are left to the administrator.',
    },
    'libvirt-graphics-listen-kinds': {
      says: 'A graphical console listens on an address, on the address of a named network, on a UNIX socket, or nowhere, with access through a passed descriptor only.',
    },
    'libvirt-seclabel-modes': {
      says: 'Dynamic labels are generated per guest and put on its files; static ones are chosen by hand and relabel nothing unless asked; `none` disables confinement.',
    },
    'libvirt-balloon-reports-free-pages': { says: 'Free page reporting lets the guest hand unused pages back to the host as it goes.' },
  },
  'zh-cn': {
    'libvirt-type-kvm-no-fallback': { says: '宿主机没有硬件虚拟化时，`kvm` 域会被拒绝；libvirt 不会自行退回模拟。' },
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
    'libvirt-memory-unit': { says: '内存不写单位时按 KiB 计。' },
    'libvirt-current-memory-clamped': { says: '当前内存大于最大内存时会被悄悄压到最大值，因为气球只能往下收。' },
    'libvirt-hard-limit-oom-risk': { says: '硬限制针对整个 QEMU，而不只是客户机内存；设得太低，内核会把虚拟机杀掉。' },
    'libvirt-hugepages-preallocated': { says: '大页来自事先预留并分配好的内存池，因此不能同时要求按需分配。' },
    'libvirt-nosharepages': { says: '`nosharepages` 不让宿主机把这台虚拟机的内存页与别的虚拟机合并。' },
    'libvirt-locked-memory': { says: '锁定的内存不会被换出，同时取消了锁定上限，因此 libvirt 强烈建议再设一个硬限制。' },
    'libvirt-vhost-user-needs-shared-memory': { says: 'vhost-user 设备只能配合共享内存工作：背后的进程会映射虚拟机的全部内存。' },
    'libvirt-balloon-added-by-default': { says: '除非把型号写成 `none`，libvirt 会给每台 KVM、QEMU 和 Xen 虚拟机加一个内存气球。' },
    'libvirt-shmem-blocks-migration': { says: '共享内存设备把虚拟机直接连在一起，没有仲裁者；除非角色是 `master`，否则无法迁移。' },
    'libvirt-secure-boot-prerequisites': { says: '安全启动需要 x86-64 上的 q35 机器和系统管理模式，后者保护固件变量不被客户机改动。' },
    'libvirt-cache-modes': { says: '缓存模式决定磁盘前面有没有宿主机的页缓存，以及何时算写入完成。' },
    'libvirt-cache-unsafe-ignores-flushes': { says: '`unsafe` 忽略客户机的刷盘请求：快，但宿主机崩溃可能损坏磁盘。' },
    'libvirt-io-native-needs-direct': { says: '原生异步 I/O 需要 `none` 或 `directsync`，与使用页缓存的模式搭配会被 libvirt 拒绝。' },
    'libvirt-io-uring': { says: '`io_uring` 通过宿主机内核的环形接口提交磁盘 I/O，自 libvirt 6.3 起可用。' },
    'libvirt-discard-passes-trim': { says: '`unmap` 把客户机的 TRIM 传给镜像，归还空间；忽略的话空间就一直占着。' },
    'libvirt-bus-from-target-name': { says: '不写总线时由目标名决定：`hd` 是 IDE，`sd` 是 SCSI，`vd` 是 virtio，`xvd` 是 Xen。' },
    'libvirt-q35-no-ide': { says: 'q35 机器没有 IDE 控制器，IDE 磁盘会被拒绝。' },
    'libvirt-scsi-default-lsilogic': { says: '在 x86 上，不写型号的 SCSI 控制器就是模拟的 LSI Logic 卡。' },
    'libvirt-nic-default-rtl8139': { says: '在 x86 上，不写型号的网卡就是模拟的 RTL8139。' },
    'libvirt-nat-network': { says: '在 libvirt 的 NAT 网络上，虚拟机经宿主机访问外部，外部进不来，除非做了转发。' },
    'libvirt-bridge-joins-lan': { says: '接在网桥上的虚拟机就是局域网里的一台机器，谁都看得见它，它也能发送任意帧。' },
    'libvirt-macvtap-host-unreachable': {
      says: '直连（macvtap）接口让虚拟机进入物理网络，却访问不到自己的宿主机；默认的 VEPA 还需要交换机支持。',
    },
    'libvirt-user-network': { says: '用户态网络不需要宿主机权限，由进程做地址转换；内置的那种较慢，passt 更好。' },
    'libvirt-port-forward-range': { says: '端口转发不写范围就转发所有端口，不写地址就在宿主机的所有地址上监听。' },
    'libvirt-vhost-net-in-kernel': { says: '`vhost` 后端在宿主机内核而不是 QEMU 里搬运网络包：更快，也把更多信任交给了内核。' },
    'libvirt-nic-queues': { says: '多队列让多个虚拟 CPU 同时处理一块网卡，队列数超过 CPU 数并无好处。' },
    'libvirt-network-filters': { says: '`clean-traffic` 过滤器不让虚拟机冒用别人的 MAC、IP 和 ARP 身份。' },
    'libvirt-hostdev-ties-to-host': { says: '直通的宿主机设备通常会使热迁移无法进行，因为硬件跟不过去。' },
    'libvirt-teaming-keeps-migration': { says: 'teaming 把直通网卡与 virtio 网卡配成一对，既能用硬件，又能迁移。' },
    'libvirt-virtiofs': { says: 'virtiofs 通过单独的进程共享宿主机目录，速度接近本地，但需要共享客户机内存。' },
    'libvirt-9p-passthrough-default': { says: '默认的访问模式 `passthrough` 直接用客户机的用户 ID 操作宿主机文件。' },
    'libvirt-filesystem-shares-host-files': { says: '共享目录默认可由虚拟机写入，除非标为只读。' },
    'libvirt-graphics-listen-default': { says: '不写监听地址时，图形控制台只能从宿主机本机访问。' },
    'libvirt-graphics-password-in-clear': { says: '控制台密码以明文写在域的文件里。' },
    'libvirt-svirt-confines-qemu': {
      says: 'sVirt 给每个 QEMU 进程单独的标签；虚拟机即使逃逸，要碰到邻居也得先过 SELinux 或 AppArmor 这一关。',
    },
    'libvirt-root-qemu-keeps-capabilities': {
      says: '从 libvirt 6.0 起，以 root 运行的 QEMU 保留全部 capability；维护者强烈建议不要这样做。',
    },
    'libvirt-qemu-seccomp': { says: 'libvirt 启动 QEMU 时带上 seccomp 过滤，禁止过时的调用、提升权限、创建新进程和资源控制。' },
    'libvirt-commandline-unchecked': { says: '直接写入的 QEMU 参数会绕过 libvirt 的检查、标签和设备规则。' },
    'libvirt-machine-alias-frozen': { says: '不带版本的机器类型在定义域时会变成带版本的，此后保持不变。' },
    'libvirt-q35-preferred': { says: 'q35 具备 PCI Express 及依赖它的功能；新建虚拟机不建议再用较老的 `pc` 机器。' },
    'libvirt-sev-policy-bits': { says: '两种策略的调试位含义相反：置位时，SEV 表示禁止调试，SEV-SNP 表示允许调试。' },
    'libvirt-confidential-guests': {
      says: '启动安全（launch security）会加密客户机内存，或不让宿主机访问它，宿主机和虚拟机监视器都无法再读取。',
    },
    'libvirt-sev-pins-memory': { says: 'SEV 虚拟机的内存是锁定的，不能超分，还需要设置硬限制。' },
    'libvirt-lxc-root-is-host-root': { says: '没有 ID 映射也没有 sVirt 时，LXC 容器里的 root 与宿主机 root 权力相当。' },
    'libvirt-lxc-idmap-maps-root': { says: 'ID 映射必须包含容器的 root，而且用户 ID 和组 ID 都要给出。' },
    'libvirt-lxc-shares-host-files': { says: '没有自己文件系统的 LXC 容器，直接以宿主机的根文件系统启动。' },
    'libvirt-lxc-capabilities': { says: 'libvirt 会去掉 LXC 容器的部分 capability；再加回去，可能严重削弱容器和宿主机的安全。' },
    'libvirt-vcpu-placement': {
      says: '`auto` 让 libvirt 去问 numad 哪个节点合适，并忽略写死的 `cpuset`；两者都没有时，虚拟机的线程可以使用宿主机的任何 CPU。',
    },
    'libvirt-cpu-maximum': { says: '`maximum` 在硬件虚拟化下等同于 `host-passthrough`，在模拟时则给出模拟器支持的全部特性。' },
    'libvirt-dump-core': { says: '`dumpCore` 决定 QEMU 进程的核心转储里是否包含客户机内存。' },
    'libvirt-virtio-generations': { says: '过渡型 virtio 设备兼容 virtio 0.9 的驱动；非过渡型要求 virtio 1.0，PCI 布局更合理。' },
    'libvirt-vdpa': { says: 'vDPA 设备由硬件按 virtio 规范收发数据，控制则由宿主机上的厂商驱动完成。' },
    'libvirt-socket-networks': { says: '组播和套接字网络把使用同一个组或端点的虚拟机连在一起，没有 DHCP、DNS，也没有出口。' },
    'libvirt-hostdev-managed': { says: '受管（managed）的 PCI 设备在虚拟机启动前从宿主机解绑、停止后归还；否则这两步都由管理员负责。' },
    'libvirt-graphics-listen-kinds': {
      says: '图形控制台可以监听某个地址、某个网络的地址、UNIX 套接字，或者完全不监听、只通过传递的描述符访问。',
    },
    'libvirt-seclabel-modes': {
      says: '动态标签为每台虚拟机生成并写到它的文件上；静态标签由人指定，不写明就不给文件重打标签；`none` 关闭约束。',
    },
    'libvirt-balloon-reports-free-pages': { says: '空闲页上报让客户机随时把用不到的页还给宿主机。' },
  },
} satisfies ClaimTexts<typeof libvirtClaims>;
