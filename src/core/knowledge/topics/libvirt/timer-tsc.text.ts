import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Time-stamp counter',
    summary: 'Decides at which rate, and by whom, the guest’s time-stamp counter is kept.',
    variants: {
      frequency: {
        does: 'Fixes the counter’s frequency, whatever the host’s is.',
        gives: 'Hosts of other speed whose processors cannot scale the counter.',
        gains: 'Migration even with `invtsc`.',
        right: 'Hosts are alike or scale the counter.',
      },
      native: {
        does: 'Lets the guest read the processor’s counter directly (Xen).',
        gives: 'One steady rate after a migration to a host of other speed.',
        gains: 'The cheapest time.',
      },
      emulate: {
        does: 'Has Xen answer every read of the counter.',
        gives: 'Speed of programs that read time often.',
        gains: 'One rate for life, on any host.',
      },
      auto: {
        does: 'Lets the counter run natively where the hardware is sound, and has Xen emulate it where it is not or a migration made it wrong.',
        gives: 'Speed after a move between unequal hosts.',
      },
      paravirt: {
        does: 'Relies on programs that correct the counter themselves by Xen’s help, a mode that newer Xen has removed.',
        gives: 'Every ordinary program, and newer hosts.',
      },
      smpsafe: {
        does: 'Asks for a counter that is the same on all CPUs.',
      },
    },
  },
  'zh-cn': {
    title: '时间戳计数器',
    summary: '决定客户机的时间戳计数器以什么频率、由谁维持。',
    variants: {
      frequency: {
        does: '固定计数器频率，不管宿主机是多少。',
        gives: '频率不同且处理器不能缩放计数器的宿主机。',
        gains: '带 `invtsc` 也能迁移。',
        right: '宿主机都一样，或者能缩放计数器。',
      },
      native: {
        does: '让客户机直接读处理器的计数器（Xen）。',
        gives: '迁到频率不同的宿主机后不再匀速。',
        gains: '最廉价的时间。',
      },
      emulate: {
        does: '由 Xen 应答每次计数器读取。',
        gives: '频繁读时间的程序的速度。',
        gains: '在任何宿主机上始终同一频率。',
      },
      auto: {
        does: '硬件可靠时计数器原生运行；硬件不可靠或迁移使之不准时，由 Xen 模拟。',
        gives: '在不同宿主机间迁移之后的速度。',
      },
      paravirt: {
        does: '依靠程序自己借助 Xen 校正计数器；较新的 Xen 已移除这种模式。',
        gives: '普通程序都不适用，较新的宿主机也用不了。',
      },
      smpsafe: {
        does: '要求所有 CPU 上的计数器一致。',
      },
    },
  },
});
