import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Kind of guest',
    summary:
      'Decides how much of a machine the guest is shown: complete hardware, Xen’s interface, or only a process on the host’s kernel.',
    variants: {
      hvm: {
        does: 'Shows the guest complete virtual hardware, firmware included, so that an unmodified operating system boots.',
        gives: 'Attack surface: each emulated device is code that the guest can reach.',
        gains: 'Any operating system, Windows among them.',
        right: 'The system was made for real machines, which is the usual case.',
      },
      pv: {
        does: 'Boots a kernel that speaks Xen’s hypercalls instead of driving hardware: no firmware and no emulated devices.',
        gives: 'Most kernels, and protection: PV is more exposed to speculative attacks and no longer advised for general use.',
        gains: 'No emulated devices to attack, and no need for virtualization extensions.',
        right: 'Processor or guest rule out PVH.',
      },
      xenpvh: {
        does: 'Lets the processor isolate the guest, as HVM does, but gives it Xen’s paravirtual devices only.',
        gives: 'Systems whose kernel was not built for PVH, and every host that is not Xen.',
        gains: 'HVM’s protection without QEMU’s emulated devices.',
        right: 'A Linux guest on Xen needs no emulated hardware.',
      },
      exe: {
        does: 'Starts a program as the first process of a container, on the host’s kernel.',
        gives: 'A kernel of the guest’s own, and with it the separation of a virtual machine.',
        gains: 'Nothing to boot: the program starts at once.',
      },
    },
    counterparts: {
      docker: 'An image brings user space only; its kernel is always the host’s.',
    },
  },
  'zh-cn': {
    title: '客户机类型',
    summary: '决定客户机看到多少机器：完整的硬件、Xen 的接口，还是只是宿主机内核上的一个进程。',
    variants: {
      hvm: {
        does: '向客户机呈现包括固件在内的整套虚拟硬件，未经修改的操作系统可以直接启动。',
        gives: '攻击面更大：每个模拟设备都是客户机能触及的代码。',
        gains: '任何操作系统都能跑，Windows 也在内。',
        right: '系统本来就是为真实机器编写的，这是常见情形。',
      },
      pv: {
        does: '启动一个使用 Xen 超级调用而不直接驱动硬件的内核：没有固件，也没有模拟设备。',
        gives: '多数内核跑不了；PV 也更容易受推测执行攻击，已不建议用于一般用途。',
        gains: '没有模拟设备可供攻击，也不需要虚拟化扩展。',
        right: '处理器或客户机用不了 PVH。',
      },
      xenpvh: {
        does: '像 HVM 那样由处理器隔离客户机，但只提供 Xen 的半虚拟化设备。',
        gives: '内核未按 PVH 构建的系统，以及所有非 Xen 的宿主机。',
        gains: '有 HVM 的防护，却没有 QEMU 的模拟设备。',
        right: 'Xen 上的 Linux 客户机不需要模拟硬件。',
      },
      exe: {
        does: '在宿主机内核上启动一个程序，作为容器的第一个进程。',
        gives: '客户机自己的内核，以及由此而来的虚拟机级隔离。',
        gains: '无需引导系统，程序立即开始运行。',
      },
    },
    counterparts: {
      docker: '镜像只带用户空间，内核始终是宿主机的。',
    },
  },
});
