import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Emulated HPET switched on',
    why: 'QEMU itself imitates the HPET, so that every read and every programming of it leaves the guest for QEMU, where KVM’s own clock and the processor’s timers need no exit or one into the kernel. Linux ignores it once it has `kvmclock`; a guest that finds nothing better uses it heavily. virt-install switches it off in every x86 guest.',
    keep: 'The guest is macOS or another system that insists on one, or software in it reads `/dev/hpet`.',
    messages: {
      enabled: 'QEMU emulates the HPET: each access leaves the guest, and most systems have cheaper timers.',
    },
    fixes: {
      disable: "Set `present='no'` (changes guest-visible hardware)",
    },
  },
  'zh-cn': {
    title: '启用了模拟的 HPET',
    why: 'HPET 由 QEMU 自己模拟，每次读取、每次编程都要从客户机退出到 QEMU；而 KVM 自己的时钟和处理器的定时器不用退出，或者只退到内核。Linux 有了 `kvmclock` 就不理会它，找不到更好时钟的客户机则会频繁使用。virt-install 在所有 x86 客户机里都把它关掉。',
    keep: '客户机是 macOS 或其他非它不可的系统，或者里面的软件要读 `/dev/hpet`。',
    messages: {
      enabled: 'HPET 由 QEMU 模拟：每次访问都要退出客户机，而大多数系统有更省的定时器。',
    },
    fixes: {
      disable: "设置 `present='no'`（会改变客户机看到的硬件）",
    },
  },
});
