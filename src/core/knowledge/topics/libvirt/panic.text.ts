import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Panic notifier',
    summary: 'Lets the guest tell the host that its kernel has crashed; `on_crash` decides what follows.',
    gives: 'One more small device for the guest.',
    gains: 'A crash is noticed at once and not by timeouts.',
    variants: {
      isa: {
        does: 'Tells the host of a crash through a port of the ISA bus, for which Linux and Windows have drivers.',
        right: 'Crashes of a PC guest should be acted on.',
      },
      pvpanic: {
        does: 'Tells the host of a crash through a PCI device, also on machines without ISA.',
        right: 'The machine is of the `virt` kind.',
      },
      hyperv: {
        does: 'Takes the crash report that Windows writes to Hyper-V’s registers, error codes included.',
        gains: 'No driver: Windows knows this interface.',
      },
      pseries: { does: 'Names what the firmware of every pSeries guest does anyway.' },
      s390: { does: 'Names what every IBM Z guest does anyway: a disabled wait counts as a crash.' },
    },
  },
  'zh-cn': {
    title: '崩溃通知',
    summary: '让客户机把内核崩溃告诉宿主机；之后怎么办由 `on_crash` 决定。',
    gives: '客户机多一个小设备。',
    gains: '崩溃立刻就能发现，不必等超时。',
    variants: {
      isa: {
        does: '通过 ISA 总线的一个端口报告崩溃，Linux 和 Windows 都有驱动。',
        right: 'PC 客户机崩溃后需要处置。',
      },
      pvpanic: {
        does: '通过 PCI 设备报告崩溃，没有 ISA 的机器也能用。',
        right: '`virt` 机器上的客户机。',
      },
      hyperv: {
        does: '接收 Windows 写到 Hyper-V 寄存器的崩溃报告，含错误码。',
        gains: '不用驱动：Windows 认识这个接口。',
      },
      pseries: { does: 'pSeries 客户机的固件本来就会这样做。' },
      s390: { does: 'IBM Z 客户机本来就会这样做：进入禁止中断的等待就算崩溃。' },
    },
  },
});
