import type { ClaimTexts } from '../claim';
import type { documentClaims } from './documents';

export default {
  en: {
    'kvm-hardware-full-virtualization': {
      says: 'KVM is a module that makes the Linux kernel a hypervisor, and VT-x or AMD-V lets it run unmodified guests such as Windows.',
      today:
        "Without VT-x or AMD-V a `type='kvm'` domain is refused rather than emulated; software emulation is `type='qemu'`, chosen explicitly, several times slower and outside QEMU’s security support.",
    },
    'kvm-own-virtual-hardware': {
      says: 'Every KVM virtual machine has virtual CPUs, memory, disks and network cards of its own, which QEMU emulates.',
      today: 'virtio replaces most of that emulation with a paravirtual interface, and vhost moves its data path into the host kernel.',
    },
    'docker-namespaces-cgroups': {
      says: 'Docker builds containers from kernel namespaces and cgroups, the technique that LXC also uses.',
      today:
        'Docker left liblxc for a runtime of its own in 2014; containerd and runc do the work today, and capabilities, seccomp and an LSM are the other half of the boundary.',
    },
    'docker-shared-kernel': {
      says: 'Containers share the host’s kernel: each brings its own user space, and its processes talk to that kernel without emulated hardware in between.',
      today: 'A flaw in that kernel is therefore within reach of every container; gVisor and Kata put a layer back in between.',
    },
    'kvm-strong-isolation': {
      says: 'A virtual machine has its own kernel, memory, disk and network, which isolates it almost like a separate physical machine.',
      today: 'What remains to attack is the hypervisor and QEMU’s devices; sVirt and seccomp confine QEMU in case one of them falls.',
    },
    'docker-weaker-isolation': {
      says: 'Container isolation covers processes, network, file system and user ids, and separates CPU and memory only lightly: less than a VM gives, enough for most applications, and cheaper.',
      today:
        'CPU and memory limits do not exist until you set them, and user ids are not remapped unless userns-remap or rootless mode is on.',
    },
    'kvm-for-strong-isolation-needs': {
      says: 'KVM is the choice where isolation must be strong: mixed operating systems, compatibility tests, sensitive services, finance and government.',
    },
    'kvm-startup-and-overhead': {
      says: 'A full layer of virtual hardware and a guest kernel make a virtual machine slower to start and heavier to run.',
      today: 'MicroVMs narrow the gap: Firecracker reached application code within 125 ms (2020, AWS, on bare metal).',
    },
    'kvm-near-native-cpu': {
      says: 'With hardware assistance a KVM guest runs close to the speed of the physical machine, above all when it computes.',
      today: 'The loss is in I/O, where device model, cache mode, I/O threads and queues decide how large it is.',
    },
    'docker-fast-start-low-overhead': {
      says: 'Without an emulation layer, containers start within seconds and cost very little, faster than KVM and Xen guests.',
      today: 'The start itself takes well under a second; pulling the image is what takes long.',
    },
    'docker-density': {
      says: 'One host can run thousands of containers at once.',
      today: 'Density without limits is contention: memory, CPU and pids limits are what make it safe.',
    },
    'kvm-image-portability': {
      says: 'A VM image holds a whole operating system, so where it runs depends on hardware and guest compatibility.',
      today: 'In the domain XML, CPU model, machine type and firmware decide where it can start and migrate.',
    },
    'kvm-ecosystem': {
      says: 'KVM is managed by libvirt, OpenStack Nova and others, and reached through cloud interfaces such as EC2.',
      today: 'EC2 began on Xen; its Nitro generation, since 2017, uses a hypervisor based on KVM.',
    },
    'docker-layered-images': {
      says: 'Images made of stacked layers are light, and easy to share, distribute and version.',
      today: 'An image is still bound to a CPU architecture and to an operating-system family.',
    },
    'docker-ecosystem': {
      says: 'Docker Hub, Compose, Swarm and Kubernetes make packaging, deploying and managing containers simple.',
    },
    'kvm-for-heavy-workloads': {
      says: 'KVM suits several operating systems side by side, hardware emulation, and heavy work such as database servers and big data.',
      today:
        'Databases also run well in containers with volumes and limits; the storage path and noisy neighbours decide, not the word database.',
    },
    'docker-for-microservices': {
      says: 'Docker suits microservices, CI/CD, light services, development and test: quick start, frequent deployment, elastic scale.',
    },
    complementary: {
      says: 'KVM and Docker complement each other and combine into one infrastructure.',
      today:
        'Containers inside virtual machines are the usual arrangement in clouds, and Kata gives each container or pod a virtual machine of its own.',
    },
    'docker-saves-resources': {
      says: 'Docker uses fewer resources than KVM and performs very close to the host.',
    },
    'kvm-more-isolation-more-systems': {
      says: 'KVM isolates resources more thoroughly than Docker and supports more kinds of operating system.',
    },
    'docker-for-applications': {
      says: 'Docker is for applications: it tolerates constant change and deploys fast.',
    },
    'kvm-for-systems': {
      says: 'KVM is for whole systems: hosts isolated from each other, with snapshots.',
    },
    'containers-start-faster-than-xen': {
      says: 'Containers start in seconds, much faster than KVM or Xen virtual machines.',
      today: 'That holds for full guests; Xen runs guests as PV, HVM or PVH, and PVH drops the emulated devices and most of QEMU.',
    },
    'docker-consistent-environment': {
      says: 'One run-time environment everywhere makes continuous delivery, maintenance and extension easier.',
      today: 'It is only as consistent as what is pinned: tag or digest, base image, platform.',
    },
    'kvm-linux-scheduler-pool': {
      says: 'KVM is an open-source module of Linux that uses Linux’s own scheduler; many machines become one pool from which isolated users draw.',
      today: 'A virtual CPU is a host thread, so pinning, shares and NUMA placement are ordinary scheduler settings.',
    },
    'container-no-extra-cost': {
      says: 'Beyond its application a container costs almost nothing: ten applications need ten containers, not ten virtual machines.',
      today: 'Small costs stay: a shim process per container, its logs and a pair of virtual network interfaces.',
    },
    'docker-runs-inside-vm': {
      says: 'Virtual machines sit on physical CPU and memory; Docker sits on an operating system and so also runs inside a virtual machine.',
      today: 'A virtual machine inside a virtual machine needs nested virtualization.',
    },
    'one-application-per-container': {
      says: 'A VM image is a whole system; a container is light and should hold few applications, such as one Redis or one memcached.',
      today: 'Read it as one process tree per container, with an init that reaps where needed, and not a systemd.',
    },
    'snapshots-vs-layers': {
      says: 'Virtual machines save their state as snapshots; Docker records image layers as versions, cheaply, like source control.',
      today: 'Layers keep the image and not what a container writes at run time, which needs a volume; a VM snapshot can hold memory too.',
    },
    'dockerfile-builds-environment': {
      says: 'A virtual machine takes labour to set up; a Dockerfile builds the environment, rebuilds it quickly and lets developers define system and dependencies.',
      today: 'Virtual machines have their counterparts: cloud images, cloud-init and Packer.',
    },
    'vm-any-kernel': {
      says: 'Virtual machines run different kernels side by side, Windows next to SUSE; all containers of a host share its system and kernel.',
      today:
        'Docker Desktop hides a Linux VM and Windows containers need a Windows host; Azure, the document’s example, runs on Hyper-V and not on KVM.',
    },
    'R1-host-data-into-container': {
      says: 'Files enter a container by `docker cp`, by a mount, over the network or by `COPY` at build time; a mount keeps data and follows the host.',
      today: 'A bind mount is also a hole in the mount namespace: its path and its mode decide how large.',
    },
    'R2-windows-container-on-linux': {
      says: 'One article presents Windows containers on a Linux server as possible.',
      today:
        'Another of the claims, that all containers share the host’s kernel, is the one to rely on: a Windows base image needs a Windows kernel, so on a Linux server it takes a virtual machine.',
    },
  },
  'zh-cn': {
    'kvm-hardware-full-virtualization': {
      says: 'KVM 是一个让 Linux 内核变成虚拟机监视器的模块，借助 VT-x 或 AMD-V 可以直接运行 Windows 等未经修改的客户机系统。',
      today:
        "没有 VT-x 或 AMD-V 时，`type='kvm'` 的虚拟机会被拒绝，而不是自动改用模拟；软件模拟要显式写成 `type='qemu'`，速度慢数倍，也不在 QEMU 的安全支持范围内。",
    },
    'kvm-own-virtual-hardware': {
      says: '每台 KVM 虚拟机都有自己的虚拟 CPU、内存、磁盘和网卡，由 QEMU 模拟。',
      today: 'virtio 用半虚拟化接口取代了其中大部分模拟，vhost 又把数据路径移进了宿主机内核。',
    },
    'docker-namespaces-cgroups': {
      says: 'Docker 用内核的命名空间和 cgroup 构建容器，与 LXC 是同一类技术。',
      today:
        'Docker 在 2014 年已从 liblxc 换成自己的运行时，如今由 containerd 和 runc 完成；capability、seccomp 和 LSM 是这道边界的另一半。',
    },
    'docker-shared-kernel': {
      says: '容器共享宿主机内核：每个容器只带自己的用户空间，进程直接与这个内核交互，中间没有模拟的硬件。',
      today: '因此内核一旦有漏洞，每个容器都能触及；gVisor 和 Kata 则在中间重新隔上一层。',
    },
    'kvm-strong-isolation': {
      says: '虚拟机有自己的内核、内存、磁盘和网络，隔离程度接近独立的物理机。',
      today: '剩下的攻击面是虚拟机监视器和 QEMU 的设备；万一失守，还有 sVirt 和 seccomp 约束 QEMU。',
    },
    'docker-weaker-isolation': {
      says: '容器的隔离涵盖进程、网络、文件系统和用户 ID，对 CPU 和内存的隔离较轻：不如虚拟机，但对多数应用已经够用，也更省。',
      today: 'CPU 和内存限制不写就不存在；用户 ID 也不会重映射，除非启用 userns-remap 或 rootless 模式。',
    },
    'kvm-for-strong-isolation-needs': {
      says: '需要强隔离时选 KVM：多种操作系统并存、兼容性测试、敏感服务，以及金融、政府等领域。',
    },
    'kvm-startup-and-overhead': {
      says: '完整的虚拟硬件层加上客户机内核，使虚拟机启动更慢、开销更大。',
      today: 'microVM 缩小了这个差距：Firecracker 在 125 ms 内就能运行到应用代码（2020 年，AWS，裸机）。',
    },
    'kvm-near-native-cpu': {
      says: '有了硬件辅助，KVM 虚拟机的性能接近物理机，计算密集型任务尤其如此。',
      today: '损失主要在 I/O：设备型号、缓存模式、I/O 线程和队列决定损失多少。',
    },
    'docker-fast-start-low-overhead': {
      says: '容器没有模拟层，几秒即可启动，开销很低，比 KVM 和 Xen 虚拟机都快。',
      today: '启动本身远不到一秒，真正耗时的是拉取镜像。',
    },
    'docker-density': {
      says: '一台宿主机可以同时运行数千个容器。',
      today: '没有限制的高密度就是争抢：设了内存、CPU 和 pids 限制才算安全。',
    },
    'kvm-image-portability': {
      says: '虚拟机镜像包含整个操作系统，能在哪里运行取决于硬件和客户机系统的兼容性。',
      today: '在域 XML 中，CPU 型号、机器类型和固件决定它能在哪里启动、能迁移到哪里。',
    },
    'kvm-ecosystem': {
      says: 'KVM 可由 libvirt、OpenStack Nova 等管理，也能通过 EC2 之类的云接口使用。',
      today: 'EC2 最初基于 Xen；2017 年起的 Nitro 一代改用基于 KVM 的虚拟机监视器。',
    },
    'docker-layered-images': {
      says: '分层叠加的镜像很轻量，便于共享、分发和版本管理。',
      today: '但镜像仍然绑定 CPU 架构和操作系统家族。',
    },
    'docker-ecosystem': {
      says: 'Docker Hub、Compose、Swarm 和 Kubernetes 让容器的打包、部署和管理变得简单。',
    },
    'kvm-for-heavy-workloads': {
      says: 'KVM 适合多种操作系统并存、硬件模拟，以及数据库服务器、大数据等重负载。',
      today: '配好卷和限制，数据库在容器里同样能跑好；起决定作用的是存储路径和邻居干扰。',
    },
    'docker-for-microservices': {
      says: 'Docker 适合微服务、CI/CD、轻量服务以及开发测试：启动快、部署频繁、弹性伸缩。',
    },
    complementary: {
      says: 'KVM 与 Docker 互为补充，可以组合成一套基础设施。',
      today: '容器跑在虚拟机里是云上的常见做法，Kata 则给每个容器或 Pod 一台自己的虚拟机。',
    },
    'docker-saves-resources': {
      says: 'Docker 比 KVM 更省资源，性能非常接近宿主机。',
    },
    'kvm-more-isolation-more-systems': {
      says: 'KVM 的资源隔离比 Docker 更彻底，支持的操作系统种类也更多。',
    },
    'docker-for-applications': {
      says: 'Docker 面向应用：经得起频繁变更，部署也快。',
    },
    'kvm-for-systems': {
      says: 'KVM 面向整个系统：各台主机相互隔离，还支持快照。',
    },
    'containers-start-faster-than-xen': {
      says: '容器几秒即可启动，远快于 KVM 或 Xen 虚拟机。',
      today: '这说的是完整的虚拟机；Xen 客户机分 PV、HVM 和 PVH，其中 PVH 去掉了模拟设备和大部分 QEMU。',
    },
    'docker-consistent-environment': {
      says: '处处一致的运行环境，让持续交付、维护和扩展更容易。',
      today: '一致到什么程度取决于固定了什么：标签还是摘要、基础镜像、平台。',
    },
    'kvm-linux-scheduler-pool': {
      says: 'KVM 是 Linux 里的开源模块，使用 Linux 自己的调度器；多台物理机组成资源池，供相互隔离的用户取用。',
      today: '一个虚拟 CPU 就是宿主机上的一个线程，所以绑核、权重和 NUMA 放置都是普通的调度设置。',
    },
    'container-no-extra-cost': {
      says: '除了应用本身，容器几乎不再消耗资源：十个应用只需十个容器，而不是十台虚拟机。',
      today: '小开销还是有的：每个容器一个 shim 进程、一份日志和一对虚拟网卡。',
    },
    'docker-runs-inside-vm': {
      says: '虚拟机依赖物理 CPU 和内存；Docker 建立在操作系统之上，所以也能跑在虚拟机里。',
      today: '而虚拟机里再跑虚拟机，则需要嵌套虚拟化。',
    },
    'one-application-per-container': {
      says: '虚拟机镜像是一整套系统；容器轻量，一个容器只宜放少量应用，比如一个 Redis 或一个 memcached。',
      today: '可以理解为一个容器一棵进程树，必要时配一个会回收僵尸进程的 init，但不是 systemd。',
    },
    'snapshots-vs-layers': {
      says: '虚拟机用快照保存状态；Docker 把镜像层记录成一个个版本，代价低，像源代码管理。',
      today: '层保存的是镜像，不是容器运行时写下的数据，那需要卷；虚拟机快照还能保存内存。',
    },
    'dockerfile-builds-environment': {
      says: '搭建虚拟机费人力；Dockerfile 能构建整个环境、快速重建，还能让开发者定义系统和依赖。',
      today: '虚拟机也有对应的手段：云镜像、cloud-init 和 Packer。',
    },
    'vm-any-kernel': {
      says: '虚拟机可以并排运行不同的内核，比如 Windows 旁边放 SUSE；同一宿主机的容器则共用它的系统和内核。',
      today: 'Docker Desktop 背后藏着一台 Linux 虚拟机，Windows 容器需要 Windows 宿主机；文中举例的 Azure 运行在 Hyper-V 而不是 KVM 上。',
    },
    'R1-host-data-into-container': {
      says: '文件可以通过 `docker cp`、挂载、网络，或构建时的 `COPY` 进入容器；挂载能持久保存数据，并随宿主机变化。',
      today: '绑定挂载也等于在挂载命名空间上开了个口子，口子多大由路径和读写方式决定。',
    },
    'R2-windows-container-on-linux': {
      says: '有一篇文章认为，Linux 服务器上可以运行 Windows 容器。',
      today: '应以另一条主张为准，即所有容器共用宿主机内核：Windows 基础镜像需要 Windows 内核，在 Linux 服务器上只能借助虚拟机。',
    },
  },
} satisfies ClaimTexts<typeof documentClaims>;
