import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Hyper-V enlightenments',
    summary: 'Shows a Windows guest interfaces of Hyper-V, so that it asks the host instead of driving emulated timers and interrupts.',
    gives: 'A wider interface between guest and host; Linux guests get nothing for it.',
    gains: 'A Windows guest that idles quietly and scales over several CPUs.',
    right: 'The guest is Windows; QEMU turns none of them on by itself.',
    variants: {
      custom: {
        does: 'Offers exactly the interfaces that are switched on here to a Windows guest, which then uses emulated timers and interrupts less.',
        gives: 'What is not listed; and some need others, without which QEMU does not start.',
        gains: 'A list that is the same on every host, so the guest can migrate.',
        right: 'Windows runs inside, with nearly all of them on.',
      },
      passthrough: {
        does: 'Offers every Hyper-V interface that this host knows, even those that libvirt does not.',
        gives: 'Migration: the guest depends on this host’s list.',
        gains: 'The newest interfaces without listing them.',
        right: 'One tries out what helps, before writing a list.',
      },
      linux: {
        does: 'Shows Hyper-V’s interfaces to a guest that, by this file’s metadata, is Linux and prefers KVM’s own.',
        gives: 'Clarity: the guest sees Hyper-V first, and KVM’s leaves at a higher place, where old kernels do not look.',
        right: 'The metadata is stale and Windows runs inside.',
      },
    },
  },
  'zh-cn': {
    title: 'Hyper-V 增强',
    summary: '向 Windows 客户机提供 Hyper-V 的接口，让它直接请求宿主机，而不去操作模拟的定时器和中断。',
    gives: '客户机与宿主机之间的接口变宽；Linux 客户机则得不到任何好处。',
    gains: 'Windows 客户机空闲时安静，多 CPU 时扩展得开。',
    right: '客户机是 Windows；QEMU 自己一项都不会打开。',
    variants: {
      custom: {
        does: '只把这里打开的接口提供给 Windows 客户机，它对模拟定时器和中断的依赖随之减少。',
        gives: '没有列出的那些；有几项还依赖别的项，缺了 QEMU 就启动不了。',
        gains: '清单在每台宿主机上都相同，客户机可以迁移。',
        right: '里面是 Windows，而且几乎全部打开。',
      },
      passthrough: {
        does: '把这台宿主机支持的 Hyper-V 接口全部给出，连 libvirt 不认识的也给。',
        gives: '迁移：客户机从此依赖这台宿主机的清单。',
        gains: '不用逐项列出就有最新的接口。',
        right: '先试试哪些有用，再写成清单。',
      },
      linux: {
        does: '本文件的元数据说客户机是 Linux，它更适合用 KVM 自己的接口，这里却给了 Hyper-V 的。',
        gives: '身份不清：客户机先看到 Hyper-V，KVM 的叶移到更高处，老内核不会去找。',
        right: '元数据已过时，里面其实是 Windows。',
      },
    },
  },
});
