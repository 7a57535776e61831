import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'KVM hidden from the guest',
    why: 'Without KVM’s leaf in `CPUID` a Linux kernel finds none of its shortcuts: no clock that follows the host’s, no cheap interrupts, no spinlocks that know of preemption. Windows looks for Hyper-V’s leaves instead and loses nothing. It satisfies software that refuses to run in a virtual machine; it is no boundary, since a guest can tell in many other ways.',
    keep: 'A driver or an anti-cheat program in the guest refuses virtual machines.',
    messages: {
      hidden:
        'The guest cannot see KVM, so that Linux loses its clock, interrupts and spinlocks; only software that refuses virtual machines needs that.',
    },
    fixes: {
      show: "Set `state='off'` (changes guest-visible hardware)",
    },
  },
  'zh-cn': {
    title: '对客户机隐藏 KVM',
    why: '`CPUID` 里没有 KVM 的叶，Linux 内核就用不上它的各种加速：没有跟随宿主机的时钟，没有廉价的中断，也没有知道自己会被抢占的自旋锁。Windows 找的是 Hyper-V 的叶，不受影响。这样可以应付拒绝在虚拟机里运行的软件；但它不是边界，客户机还有许多办法看出来。',
    keep: '客户机里的驱动或反作弊程序拒绝在虚拟机里运行。',
    messages: {
      hidden: '客户机看不到 KVM，Linux 就用不上它的时钟、中断和自旋锁；只有拒绝虚拟机的软件才需要这样。',
    },
    fixes: {
      show: "设置 `state='off'`（会改变客户机看到的硬件）",
    },
  },
});
