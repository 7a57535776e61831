import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'APIC',
    summary: 'Gives the guest programmable interrupt controllers, which any system with several CPUs needs.',
    variants: {
      on: {
        does: 'Lets the guest end an interrupt by a note in shared memory instead of an exit to the host.',
        gains: 'Fewer exits with many interrupts, unless the processor virtualizes the APIC itself.',
      },
      off: {
        does: 'Withholds the paravirtual end of interrupt, so that each one costs an exit where hardware does not help.',
        gives: 'Speed of interrupts on older processors.',
        right: 'A guest mishandles it.',
      },
    },
  },
  'zh-cn': {
    title: 'APIC',
    summary: '给客户机可编程中断控制器，任何多 CPU 的系统都需要。',
    variants: {
      on: {
        does: '客户机在共享内存里记一笔就算结束中断，不必退出到宿主机。',
        gains: '中断多时退出更少；处理器自己能虚拟化 APIC 时差别不大。',
      },
      off: {
        does: '不提供半虚拟化的中断结束，没有硬件帮忙时每次都要退出。',
        gives: '老处理器上的中断速度。',
        right: '客户机处理不好它。',
      },
    },
  },
});
