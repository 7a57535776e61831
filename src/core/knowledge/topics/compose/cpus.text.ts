import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'CPU limit',
    summary: 'Caps the processor time of the container; without it every processor of the host is open to it.',
    variants: {
      whole: {
        does: 'Lets the container run for so many processors’ time per {cpu-period}; what is used up early must wait for the next period.',
        gives:
          'Tail latency: many threads spend the share at once, then all stand still. The program still sees every processor of the host.',
        gains: 'Neighbours keep their share, even while this service runs hot.',
        right: 'Hosts with several tenants; set the number of the program’s threads to match.',
      },
      fraction: {
        does: 'Lets the container run for a part of one processor’s time per {cpu-period}, so that even a single thread is stopped in each full period.',
        gives: 'Response times under load, which then include those pauses; start-up slows down, too.',
        gains: 'Many small helpers fit on one host.',
        right: 'Background services; shares bound them only while others compete.',
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
        gives: '长尾延迟：很多线程同时用完份额，然后一起停住。程序看到的仍是宿主机的全部处理器。',
        gains: '即使这个服务满负荷，邻居也保有自己的份额。',
        right: '有多个租户的宿主机；程序的线程数也要与之匹配。',
      },
      fraction: {
        does: '每 {cpu-period} 内只能用一个处理器的部分时间，满载时单个线程也会在每个周期里被停下。',
        gives: '高负载时的响应时间，其中会含有这些停顿；启动也会变慢。',
        gains: '一台宿主机放得下很多小型辅助服务。',
        right: '后台服务；若用份额，则只在有人竞争时才受约束。',
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
