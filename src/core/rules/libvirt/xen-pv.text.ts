import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Paravirtual Xen guest',
    why: 'A PV guest has no emulated hardware at all; QEMU serves it at most as a back end for disks or a screen. In exchange its kernel runs beside the hypervisor’s and asks it for every change of its page tables: an interface that has had serious flaws and is more exposed to speculative attacks. PVH has no emulated devices either and lets the processor separate the guest and translate its memory.',
    keep: 'The host has no virtualization extensions, or the guest’s kernel was built without `CONFIG_PVH`.',
    messages: {
      pv: 'This file makes a PV guest: no emulated devices, but more exposed to speculative attacks than PVH, which has none either.',
    },
    fixes: {
      pvh: 'Make it a PVH guest; its kernel needs `CONFIG_PVH` (changes guest-visible hardware)',
    },
  },
  'zh-cn': {
    title: 'Xen 半虚拟化客户机',
    why: 'PV 客户机完全没有模拟硬件，QEMU 至多充当磁盘或屏幕的后端。代价是它的内核与虚拟机监视器挨在一起运行，每次改页表都要请求后者：这个接口出过严重漏洞，也更容易受推测执行攻击影响。PVH 同样没有模拟设备，并且由处理器来隔离客户机、转换内存地址。',
    keep: '宿主机没有虚拟化扩展，或者客户机内核编译时没有 `CONFIG_PVH`。',
    messages: {
      pv: '这个文件定义的是 PV 客户机：没有模拟设备，但比同样没有模拟设备的 PVH 更容易受推测执行攻击影响。',
    },
    fixes: {
      pvh: '改为 PVH 客户机，其内核需要 `CONFIG_PVH`（会改变客户机看到的硬件）',
    },
  },
});
