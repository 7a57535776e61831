import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Paravirtual Xen guest',
    why: 'A PV guest has no emulated hardware at all, which keeps QEMU out of reach. In exchange its kernel runs beside the hypervisor’s and asks it for every change of its page tables: an interface that has had serious flaws and is more exposed to speculative attacks. PVH keeps QEMU out as well and lets the processor separate the guest and translate its memory.',
    keep: 'The host has no virtualization extensions, or the guest’s kernel was built without `CONFIG_PVH`.',
    messages: {
      pv: 'This file makes a PV guest: no QEMU, but more exposed to speculative attacks than PVH, which needs no QEMU either.',
    },
    fixes: {
      pvh: 'Make it a PVH guest; its kernel needs `CONFIG_PVH` (changes guest-visible hardware)',
    },
  },
  'zh-cn': {
    title: 'Xen 半虚拟化客户机',
    why: 'PV 客户机完全没有模拟硬件，QEMU 也就无从攻击。代价是它的内核与虚拟机监视器挨在一起运行，每次改页表都要请求后者：这个接口出过严重漏洞，也更容易受推测执行攻击影响。PVH 同样不用 QEMU，并且由处理器来隔离客户机、转换内存地址。',
    keep: '宿主机没有虚拟化扩展，或者客户机内核编译时没有 `CONFIG_PVH`。',
    messages: {
      pv: '这个文件定义的是 PV 客户机：不用 QEMU，但比同样不用 QEMU 的 PVH 更容易受推测执行攻击影响。',
    },
    fixes: {
      pvh: '改为 PVH 客户机，其内核需要 `CONFIG_PVH`（会改变客户机看到的硬件）',
    },
  },
});
