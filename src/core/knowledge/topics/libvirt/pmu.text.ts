import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Performance counters in the guest',
    summary: 'Decides whether the guest has hardware performance counters of its own.',
    variants: {
      on: {
        does: 'Gives the guest performance counters, so that `perf` and profilers work inside.',
        gives: 'Some cost at switches, migration between unlike processors, and a fine clock for side channels.',
        gains: 'Measurements where the work runs.',
        right: 'Somebody tunes programs inside.',
      },
      off: {
        does: 'Hides the performance counters from the guest.',
        gives: 'Hardware events in `perf`; the guest’s NMI watchdog falls back or stays off.',
        gains: 'Less jitter, as real-time guests want, and less to measure neighbours with.',
      },
    },
  },
  'zh-cn': {
    title: '客户机里的性能计数器',
    summary: '决定客户机有没有自己的硬件性能计数器。',
    variants: {
      on: {
        does: '给客户机性能计数器，里面可以用 `perf` 和性能分析器。',
        gives: '切换时的一点开销、不同处理器间的迁移，还给侧信道提供了精细的计时。',
        gains: '在负载所在之处测量。',
        right: '有人在里面调优程序。',
      },
      off: {
        does: '对客户机隐藏性能计数器。',
        gives: '`perf` 的硬件事件；客户机的 NMI 看门狗改用别的办法或停用。',
        gains: '抖动更少（实时客户机需要），也少了测量邻居的手段。',
      },
    },
  },
});
