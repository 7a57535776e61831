import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Paravirtual spinlocks',
    summary: 'Decides whether a guest CPU that waits for a lock may sleep until the holder wakes it.',
    variants: {
      on: {
        does: 'Lets a waiting CPU halt until the lock’s holder kicks it.',
        gives: 'A little on each contended lock.',
        gains: 'No processor burnt for a lock whose holder does not run.',
        right: 'Processors are shared.',
      },
      off: {
        does: 'Makes waiting CPUs spin.',
        gives: 'Time on shared processors, where the holder may be waiting too.',
        gains: 'The quickest locks on dedicated processors.',
        right: 'Each virtual CPU has a processor to itself.',
      },
    },
  },
  'zh-cn': {
    title: '半虚拟化自旋锁',
    summary: '决定客户机 CPU 等锁时能否睡下，等持有者唤醒。',
    variants: {
      on: {
        does: '等待的 CPU 可以停下，由锁的持有者唤醒。',
        gives: '每次争锁多一点开销。',
        gains: '持有者没在运行时，不会白白烧处理器。',
        right: '处理器由多台客户机共用。',
      },
      off: {
        does: '等待的 CPU 只能自旋。',
        gives: '共用处理器上的时间：持有者可能也在等。',
        gains: '独占处理器上最快的锁。',
        right: '每个虚拟 CPU 独占一个处理器。',
      },
    },
  },
});
