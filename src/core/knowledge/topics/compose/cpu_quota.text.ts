import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'CPU quota and period',
    summary: 'Sets how many microseconds of processor time the container gets per period, the two numbers that `cpus` computes by itself.',
    variants: {
      quota: {
        does: 'Gives the container this many microseconds of processor time per `cpu_period`, {cpu-period} unless set; then all its threads wait.',
        gives: 'Tail latency under load, and portability: Swarm refuses the key.',
        gains: 'Neighbours keep their share of the processors.',
        right: 'The period is set as well; otherwise `cpus` says the same and is read at a glance.',
      },
      unlimited: { does: 'Sets no quota; the container competes for all processors of the host.' },
      'too-small': { does: 'Is refused by the engine, whose smallest quota is {cpu-period-least}; the number counts microseconds.' },
      'beside-cpus': { does: 'Is refused by the engine beside `cpus`, which sets the same two numbers.' },
      'period-short': {
        does: 'Deals the processor time out in shorter periods than the usual {cpu-period}, with the same share in sum.',
        gives: 'Throughput: the kernel stops and starts the container more often.',
        gains: 'Pauses become shorter, and with them the slowest answers.',
        right: 'Latency counts more than throughput; it needs a `cpu_quota` to matter.',
      },
      'period-long': {
        does: 'Deals the processor time out in longer periods than the usual {cpu-period}, with the same share in sum.',
        gives: 'Even answers: who used its share early stands still for longer.',
        gains: 'Bursts run through without a pause.',
        right: 'Batch work in bursts; it needs a `cpu_quota` to matter.',
      },
      'period-usual': { does: 'Is the kernel’s usual period; the line changes nothing.' },
      'period-refused': {
        does: 'Is refused by the engine, which takes periods from {cpu-period-least} to {cpu-period-most}; the number counts microseconds.',
      },
    },
    counterparts: { kvm: 'A guest’s `cputune` has the same pair for each virtual CPU.' },
  },
  'zh-cn': {
    title: 'CPU 配额与周期',
    summary: '设置容器每个周期可得多少微秒的处理器时间；`cpus` 会自己算出这两个数。',
    variants: {
      quota: {
        does: '每个 `cpu_period`（不写是 {cpu-period}）给容器这么多微秒的处理器时间；用完之后所有线程都要等。',
        gives: '高负载下的长尾延迟，以及可移植性：Swarm 会拒绝这个键。',
        gains: '邻居保有自己那份处理器时间。',
        right: '同时还设了周期；否则用 `cpus` 意思一样，而且一目了然。',
      },
      unlimited: { does: '不设配额；容器竞争宿主机的全部处理器。' },
      'too-small': { does: '会被引擎拒绝，最小配额是 {cpu-period-least}；这个数以微秒计。' },
      'beside-cpus': { does: '与 `cpus` 并存会被引擎拒绝，两者设置的是同样的两个数。' },
      'period-short': {
        does: '以短于惯常 {cpu-period} 的周期分配处理器时间，总份额不变。',
        gives: '吞吐：内核更频繁地停下和恢复容器。',
        gains: '停顿变短，最慢的响应也随之变快。',
        right: '延迟比吞吐重要；要有 `cpu_quota` 才起作用。',
      },
      'period-long': {
        does: '以长于惯常 {cpu-period} 的周期分配处理器时间，总份额不变。',
        gives: '响应的平稳：提前用完份额就要停得更久。',
        gains: '突发负载可以一口气跑完。',
        right: '一阵一阵的批处理；要有 `cpu_quota` 才起作用。',
      },
      'period-usual': { does: '就是内核惯常的周期；写不写都一样。' },
      'period-refused': { does: '会被引擎拒绝，周期只能在 {cpu-period-least} 到 {cpu-period-most} 之间；这个数以微秒计。' },
    },
    counterparts: { kvm: '虚拟机的 `cputune` 对每个虚拟 CPU 有同样的一对设置。' },
  },
});
