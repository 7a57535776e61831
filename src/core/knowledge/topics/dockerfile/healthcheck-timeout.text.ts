import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Time limit of a probe',
    summary: 'A probe that takes longer is killed and counts as failed; the limit is {health-timeout} unless set.',
    variants: {
      short: {
        does: 'Kills a probe after {value} and counts it as failed.',
        gives: 'Patience: on a busy host, starting the probe may already take that long, and a sound service turns unhealthy.',
        gains: 'A service that hangs is noticed at once.',
      },
      usual: {
        does: 'Gives a probe {value}; one that takes longer is killed and counts as failed.',
        gains: 'Probes that hang do not pile up against memory and process limits of the container.',
      },
      long: {
        does: 'Lets a probe run for {value} before it is killed and counts as failed.',
        gives: 'A hung service counts as healthy for that long, times the number of retries; the next probe waits for this one.',
        gains: 'Slow checks, such as a query over all data, can finish.',
      },
    },
  },
  'zh-cn': {
    title: '探测时限',
    summary: '探测超过时限会被杀掉并算失败；不写则为 {health-timeout}。',
    variants: {
      short: {
        does: '探测超过 {value} 就被杀掉，算作失败。',
        gives: '耐心：宿主机忙时，光启动探测就可能用这么久，好好的服务会被判为不健康。',
        gains: '服务一卡住立刻就能发现。',
      },
      usual: {
        does: '探测进程满 {value} 仍未结束就被杀掉，记一次失败。',
        gains: '卡住的探测不会堆积起来，占用容器的内存和进程限额。',
      },
      long: {
        does: '探测最多可以运行 {value}，之后才被杀掉算失败。',
        gives: '卡住的服务会被当作健康这么久，再乘以重试次数；下一次探测也要等它。',
        gains: '较慢的检查（例如查询全部数据）能够做完。',
      },
    },
  },
});
