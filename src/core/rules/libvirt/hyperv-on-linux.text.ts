import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Hyper-V enlightenments for a Linux guest',
    why: 'With any of them on, QEMU introduces itself as Hyper-V first and moves KVM’s own leaves further up. Linux has drivers for KVM’s clock, interrupts and spinlocks and gains nothing by Microsoft’s; software in the guest that looks at the first leaf takes the host for Hyper-V. It does no other harm.',
    keep: 'The same file starts Windows as well, or what runs in the guest is tested against Hyper-V’s interfaces.',
    messages: {
      linux: 'Linux has better than these from KVM itself; they only make the guest see Hyper-V first.',
    },
    fixes: {
      remove: 'Remove the enlightenments (changes guest-visible hardware)',
    },
  },
  'zh-cn': {
    title: '给 Linux 客户机开了 Hyper-V 增强特性',
    why: '只要开了其中任何一项，QEMU 就先自称 Hyper-V，并把 KVM 自己的 CPUID 叶往后挪。Linux 自带 KVM 的时钟、中断和自旋锁驱动，微软这一套带不来好处；客户机里只看第一个叶的软件会以为宿主机是 Hyper-V。除此之外没有害处。',
    keep: '同一个文件也用来启动 Windows，或者客户机里的软件要对着 Hyper-V 接口测试。',
    messages: {
      linux: 'KVM 自己给 Linux 的比这些更好；它们只会让客户机先看到 Hyper-V。',
    },
    fixes: {
      remove: '删除这些增强特性（会改变客户机看到的硬件）',
    },
  },
});
