import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'CPU limit',
    summary: 'Caps the processor time of the container; without it every processor of the host is open to it.',
    variants: {
      whole: {
        does: 'Lets the container run for so many processors’ time per {cpu-period}; what is used up early must wait for the next period.',
        gives:
          'Tail latency: a program that does not ask its cgroup starts a thread for every processor of the host; they spend the share at once, then all stand still.',
        gains: 'Neighbours keep their share, even while this service runs hot.',
        right:
          'Hosts with several tenants, with no more threads than processors are allowed; Go from {go-cpu-limit} on counts so by itself.',
      },
      fraction: {
        does: 'Lets the container run for a part of one processor’s time per {cpu-period}, so that even a single thread is stopped in each full period.',
        gives: 'Response times under load, which then include those pauses; start-up slows down, too.',
        gains: 'Many small helpers fit on one host.',
        right: 'Background services; `cpu_shares` instead would hold them back only while others compete.',
      },
      unlimited: {
        does: 'Sets no cap: the container competes for all processors of the host.',
        gives: 'A neighbour’s claim to processor time, beyond the equal shares of the scheduler.',
        gains: 'Idle processors are used, and nothing is throttled.',
        right: 'The load is trusted, or the host serves it alone.',
      },
    },
    counterparts: {
      kvm: 'The number of virtual CPUs caps a guest at once; a `quota` caps each of them further.',
    },
  },
  'zh-cn': {
    title: 'CPU 限制',
    summary: '限制容器的处理器时间；不设的话，宿主机的所有处理器都对它开放。',
    variants: {
      whole: {
        does: '每 {cpu-period} 内最多用这么多个处理器的时间；提前用完，就要等下一个周期。',
        gives: '长尾延迟：不看 cgroup 的程序会按宿主机的处理器个数开线程，份额很快一起用完，然后全部停住。',
        gains: '即使这个服务满负荷，邻居也保有自己的份额。',
        right: '有多个租户的宿主机，线程数不超过允许的处理器数；Go 从 {go-cpu-limit} 起会自己照此设置。',
      },
      fraction: {
        does: '每 {cpu-period} 内只能用一个处理器的部分时间，满载时单个线程也会在每个周期里被停下。',
        gives: '高负载时的响应时间，其中会含有这些停顿；启动也会变慢。',
        gains: '一台宿主机放得下很多小型辅助服务。',
        right: '后台服务；想要空闲时不受约束，可以改用 `cpu_shares`，它只在争用时起作用。',
      },
      unlimited: {
        does: '不设上限：容器竞争宿主机的全部处理器。',
        gives: '邻居的处理器时间保障，只剩调度器给的均等份额。',
        gains: '空闲的处理器能用上，也不会被限流。',
        right: '负载可信，或者宿主机只为它服务。',
      },
    },
    counterparts: {
      kvm: '虚拟 CPU 的个数本身就是上限，`quota` 还能限制其中每一个。',
    },
  },
});
