import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Windows guest without Hyper-V enlightenments',
    why: 'Windows has no drivers for KVM’s own shortcuts, but it has them for Hyper-V’s: cheap clocks and timers, batched TLB flushes and interrupts, spinlocks that know of preemption. KVM offers those interfaces, yet none is on by default, and an idle Windows without them keeps a host CPU busy with timers. They add hypercalls that the guest can reach, and the guest learns that it is virtual.',
    keep: 'The guest must take itself for a real machine.',
    messages: {
      missing:
        'A Windows guest without `<hyperv>` in this file: clocks, timers and TLB flushes cost exits that it spares, and the timers do so even while the guest is idle.',
      hidden: 'No `<hyperv>` in this file, as fits a guest that hides its hypervisor; Windows pays for it with costly clocks and timers.',
    },
    fixes: {
      add: 'Add the recommended enlightenments (changes guest-visible hardware)',
      'add-clock': 'Add the recommended enlightenments and `hypervclock` (changes guest-visible hardware)',
    },
    related: {
      hidden: 'The hypervisor is hidden here',
    },
  },
  'zh-cn': {
    title: 'Windows 客户机没有 Hyper-V 增强特性',
    why: 'Windows 没有 KVM 自有加速接口的驱动，却自带 Hyper-V 的：廉价的时钟和定时器、成批的 TLB 刷新与中断、知道自己会被抢占的自旋锁。KVM 提供这些接口，但默认一个也不开；缺了它们，空闲的 Windows 也会因定时器占用宿主机 CPU。代价是客户机能触及的超级调用变多，也会知道自己是虚拟机。',
    keep: '客户机必须以为自己是真实机器。',
    messages: {
      missing: '这个文件里的 Windows 客户机没有 `<hyperv>`：读时钟、定时器、TLB 刷新都要多次退出到宿主机，定时器在空闲时也不例外。',
      hidden: '这个文件没有 `<hyperv>`，与隐藏虚拟机监视器的做法一致；代价是 Windows 的时钟和定时器开销很大。',
    },
    fixes: {
      add: '加入推荐的增强特性（会改变客户机看到的硬件）',
      'add-clock': '加入推荐的增强特性和 `hypervclock`（会改变客户机看到的硬件）',
    },
    related: {
      hidden: '这里隐藏了虚拟机监视器',
    },
  },
});
