import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Interrupt controller',
    summary: 'Decides which interrupt controller the machine has; Arm and RISC-V have several kinds.',
    variants: {
      gic2: {
        does: 'Builds Arm’s older controller (`GICv2`), which serves at most eight CPUs.',
        gives: 'More CPUs and message interrupts; newer hosts may not virtualize it.',
        right: 'Host or guest know only this one.',
      },
      gic3: {
        does: 'Builds Arm’s newer controller (`GICv3`), with many CPUs and message interrupts.',
        gives: 'KVM on hosts that only have the older one.',
        right: 'The hosts are Arm servers.',
      },
      gicHost: {
        does: 'Takes the version that the host’s own controller has.',
        gives: 'Migration to a host with the other version.',
        gains: 'A start under KVM on either kind.',
      },
      plic: {
        does: 'Keeps RISC-V’s basic controller.',
        gives: 'Message interrupts for PCI devices.',
        gains: 'Systems too old for the advanced one boot.',
      },
      aplic: {
        does: 'Builds RISC-V’s advanced controller for wired interrupts.',
        gives: 'Direct delivery of message interrupts.',
      },
      imsic: {
        does: 'Builds RISC-V’s advanced controller with message interrupts for each CPU.',
        gives: 'Guests whose kernels do not know it yet.',
        gains: 'Interrupts of PCI devices that can reach a virtual CPU without an exit.',
      },
    },
  },
  'zh-cn': {
    title: '中断控制器',
    summary: '决定机器用哪种中断控制器；Arm 和 RISC-V 各有几种。',
    variants: {
      gic2: {
        does: '使用 Arm 较老的控制器（`GICv2`），最多八个 CPU。',
        gives: '更多 CPU 和消息中断；较新的宿主机可能不支持虚拟化它。',
        right: '宿主机或客户机只认这一版。',
      },
      gic3: {
        does: '使用 Arm 较新的控制器（`GICv3`），支持很多 CPU 和消息中断。',
        gives: '只有较老控制器的宿主机上用不了 KVM。',
        right: '宿主机是 Arm 服务器。',
      },
      gicHost: {
        does: '用宿主机自己控制器的版本。',
        gives: '迁到另一种版本的宿主机。',
        gains: '两种宿主机上都能用 KVM 启动。',
      },
      plic: {
        does: '用 RISC-V 的基本控制器。',
        gives: 'PCI 设备的消息中断。',
        gains: '不支持高级控制器的老系统也能启动。',
      },
      aplic: {
        does: '用 RISC-V 的高级控制器，处理有线中断。',
        gives: '消息中断的直接投递。',
      },
      imsic: {
        does: '用 RISC-V 的高级控制器，每个 CPU 都能收消息中断。',
        gives: '内核还不认识它的客户机。',
        gains: 'PCI 设备的中断可以不经退出就送达虚拟 CPU。',
      },
    },
  },
});
