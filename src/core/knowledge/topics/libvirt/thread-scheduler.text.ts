import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Scheduling class of threads',
    summary: 'Puts threads of this guest under another class of the host’s scheduler.',
    variants: {
      fifo: {
        does: 'Runs these threads before all ordinary ones until they block, by `priority`.',
        gives: 'The host’s safety net: a virtual CPU that spins leaves its processor to little else.',
        gains: 'Bounded latency, on cores that are pinned and set aside.',
        right: 'The guest is a real-time one on isolated cores.',
      },
      rr: {
        does: 'Runs these threads before all ordinary ones, taking turns among equal priority.',
        gives: 'Time for everything else on those processors.',
        gains: 'Real-time behaviour where several such threads share a core.',
        right: 'Such cores are set aside for the guest.',
      },
      batch: {
        does: 'Treats these threads as calculation in the background: same share, but woken less eagerly.',
        gives: 'Quick answers.',
        gains: 'Less disturbance of interactive neighbours.',
      },
      idle: {
        does: 'Runs these threads only where nothing else wants the processor.',
        gives: 'Any promise of progress on a busy host.',
        gains: 'Guests that use up what is left over.',
      },
    },
  },
  'zh-cn': {
    title: '线程调度类别',
    summary: '把客户机的线程放到宿主机调度器的另一类别。',
    variants: {
      fifo: {
        does: '按 `priority` 优先于所有普通线程运行，直到它们阻塞为止。',
        gives: '宿主机少了退路：一个空转的虚拟 CPU 几乎不给同一处理器上的其他线程留时间。',
        gains: '在已绑定并预留的核上，延迟有上界。',
        right: '实时客户机跑在隔离的核上。',
      },
      rr: {
        does: '优先于所有普通线程运行，同优先级之间轮流。',
        gives: '这些处理器上其他一切的时间。',
        gains: '几个这样的线程共用一个核时，仍有实时性。',
        right: '这些核是给客户机预留的。',
      },
      batch: {
        does: '把这些线程当作后台计算：份额相同，但唤醒不那么积极。',
        gives: '快速的响应。',
        gains: '对交互式邻居打扰更少。',
      },
      idle: {
        does: '只有没有别人要用处理器时才运行这些线程。',
        gives: '宿主机繁忙时，不保证有进展。',
        gains: '客户机只用剩下的时间。',
      },
    },
  },
});
