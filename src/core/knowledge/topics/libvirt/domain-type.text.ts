import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Virtualization technology',
    summary: 'Decides what runs the guest and so what stands between it and the host: a hypervisor, an emulator or only namespaces.',
    variants: {
      kvm: {
        does: 'Runs the guest’s own kernel directly on the processor (on `x86` by VT-x or AMD-V) and leaves its devices to QEMU.',
        gives: 'Memory and start-up time for a whole system, and hosts without those extensions: libvirt does not fall back to emulation.',
        gains: 'Near-native CPU speed, and a boundary that a flaw in the guest’s kernel alone does not cross.',
        right: 'Tenants must be kept apart, or the guest needs a kernel other than the host’s.',
      },
      qemu: {
        does: 'Translates every instruction of the guest in software (TCG) instead of letting the processor run it.',
        gives: 'Several times the CPU time, and the boundary: QEMU promises no isolation for emulated guests.',
        gains: 'Runs without virtualization extensions, and for foreign processor architectures.',
        right: 'The guest is trusted and nothing faster can run it.',
      },
      xen: {
        does: 'Runs the guest on the Xen hypervisor, which lies beneath the host’s Linux; `os/type` picks PV, PVH or HVM.',
        gives: 'Parts of what libvirt offers KVM guests: the Xen driver refuses network filters and Secure Boot, among others.',
        gains: 'A hypervisor apart from Linux, and guest types without emulated devices.',
        right: 'The hosts run Xen already, or guests should live without QEMU.',
      },
      lxc: {
        does: 'Starts a container: namespaces and cgroups around ordinary processes of the host’s kernel.',
        gives: 'The kernel boundary; without an `idmap` or sVirt, root inside is as powerful as root outside.',
        gains: 'Native speed, a quick start and no memory for a second kernel.',
        right: 'The content is trusted, and libvirt is to manage it beside virtual machines.',
      },
      hvf: {
        does: 'Runs the guest’s kernel on the processor through macOS’s Hypervisor framework and leaves its devices to QEMU.',
        gives: 'Linux hosts, and with them sVirt labels, cgroup limits and vhost.',
        gains: 'Hardware-assisted speed on a Mac.',
        right: 'The machine is for development and runs macOS.',
      },
      ch: {
        does: 'Runs the guest under Cloud Hypervisor, a monitor for KVM that knows virtio devices and nothing older.',
        gives: 'Old systems and hardware, and much of what libvirt can do with QEMU.',
        gains: 'Far less device code between guest and host.',
        right: 'Guests are current cloud images.',
      },
      bhyve: {
        does: 'Runs the guest’s kernel on the processor under FreeBSD’s hypervisor.',
        gives: 'Linux hosts, and with them sVirt, cgroups and migration.',
        gains: 'Virtual machines beside jails on a FreeBSD host.',
        right: 'The host is FreeBSD.',
      },
    },
    counterparts: {
      docker: 'Containers share the host’s kernel; Kata gives each one a VM with a kernel of its own.',
    },
  },
  'zh-cn': {
    title: '虚拟化技术',
    summary: '决定由什么来运行客户机，也就决定它与宿主机之间隔着什么：虚拟机监视器、模拟器，还是只有命名空间。',
    variants: {
      kvm: {
        does: '客户机自己的内核直接在处理器上运行（`x86` 上靠 VT-x 或 AMD-V），设备交给 QEMU。',
        gives: '一整套系统的内存和启动时间；宿主机没有这些扩展就用不了，libvirt 不会退回模拟。',
        gains: '接近原生的 CPU 性能；单凭客户机内核的漏洞，越不过这道边界。',
        right: '需要隔开不同租户，或者客户机要用与宿主机不同的内核。',
      },
      qemu: {
        does: '用软件（TCG）翻译客户机的每条指令，而不是交给处理器执行。',
        gives: '数倍的 CPU 时间，以及这道边界：QEMU 不承诺隔离模拟出来的客户机。',
        gains: '没有虚拟化扩展也能运行，还能运行其他架构的系统。',
        right: '客户机可信，而且没有更快的办法能运行它。',
      },
      xen: {
        does: '客户机运行在 Xen 虚拟机监视器上，它位于宿主机 Linux 之下；由 `os/type` 选择 PV、PVH 或 HVM。',
        gives: 'libvirt 给 KVM 客户机的一部分功能：Xen 驱动会拒绝网络过滤器、安全启动等。',
        gains: '独立于 Linux 的虚拟机监视器，还有不带模拟设备的客户机类型。',
        right: '宿主机本来就在跑 Xen，或者希望客户机不依赖 QEMU。',
      },
      lxc: {
        does: '启动的是容器：用命名空间和 cgroup 圈住宿主机内核上的普通进程。',
        gives: '内核这道边界；没有 `idmap` 或 sVirt 时，里面的 root 与外面的 root 权力相当。',
        gains: '原生性能、启动快，不必为第二个内核付出内存。',
        right: '内容可信，又想让 libvirt 把它和虚拟机一起管理。',
      },
      hvf: {
        does: '借助 macOS 的 Hypervisor 框架让客户机内核在处理器上运行，设备交给 QEMU。',
        gives: 'Linux 宿主机，连同它的 sVirt 标签、cgroup 限制和 vhost。',
        gains: '在 Mac 上得到硬件辅助的速度。',
        right: '用于开发，机器运行 macOS。',
      },
      ch: {
        does: '由 Cloud Hypervisor 运行客户机：一个只懂 virtio 设备的 KVM 监视器，没有更老的硬件。',
        gives: '老系统和老硬件，以及 libvirt 在 QEMU 上的许多功能。',
        gains: '客户机与宿主机之间的设备代码少得多。',
        right: '客户机都是较新的云镜像。',
      },
      bhyve: {
        does: '在 FreeBSD 的虚拟机监视器下，客户机内核直接在处理器上运行。',
        gives: 'Linux 宿主机，连同 sVirt、cgroup 和迁移。',
        gains: 'FreeBSD 宿主机上，虚拟机可以与 jail 并存。',
        right: '宿主机是 FreeBSD。',
      },
    },
    counterparts: {
      docker: '容器共用宿主机内核；Kata 给每个容器一台自带内核的虚拟机。',
    },
  },
});
