import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'CPU weight',
    summary: 'Weighs this guest against others in the same slice when processors are short; idle time is free for all.',
    gives: 'A guarantee: the weight only means something beside those of the others.',
    gains: 'Fairness without idle processors.',
    right: 'Guests share processors and some matter more.',
    variants: {
      large: {
        does: 'Sets a weight for the first version of cgroups only: in the second the largest is `10000`, and the guest does not start.',
        right: 'All hosts still run the first version.',
      },
    },
    counterparts: {
      docker: '`cpu_shares` is the same weight.',
    },
  },
  'zh-cn': {
    title: 'CPU 权重',
    summary: '处理器不够时，按权重与同一分组里的其他客户机分配；空闲时间谁都能用。',
    gives: '没有保证：权重只有与别人相比才有意义。',
    gains: '公平，又不让处理器闲着。',
    right: '客户机共用处理器，而其中一些更重要。',
    variants: {
      large: {
        does: '这个权重只有第一版 cgroup 接受：第二版最大是 `10000`，客户机启动不了。',
        right: '所有宿主机都还在用第一版 cgroup。',
      },
    },
    counterparts: {
      docker: '`cpu_shares` 是同样的权重。',
    },
  },
});
