import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Time between probes',
    summary:
      'How long the engine waits after one probe before the next; {health-interval} unless set, and {health-retries} failures in a row mean unhealthy.',
    variants: {
      short: {
        does: 'Starts a probe {value} after the last one ended, for the whole life of the container.',
        gives: 'Processor time of container and engine: each probe is a new process, times every replica on the host.',
        gains: 'A failure shows within moments.',
        right: 'While starting; `--start-interval` is short only then.',
      },
      long: {
        does: 'Waits {value} between probes.',
        gives: 'A dead service counts as healthy for that long, times the number of retries.',
        gains: 'Hardly any cost, also with many containers on a host.',
      },
    },
  },
  'zh-cn': {
    title: '探测间隔',
    summary: '一次探测结束到下一次开始的等待时间；不写为 {health-interval}，连续失败 {health-retries} 次判为不健康。',
    variants: {
      short: {
        does: '上次探测结束 {value} 后就再次探测，容器运行期间一直如此。',
        gives: '容器和引擎的 CPU 时间：每次探测都是新进程，还要乘以宿主机上的副本数。',
        gains: '故障几乎立刻可见。',
        right: '启动阶段；只想在启动时频繁探测，可用 `--start-interval`。',
      },
      long: {
        does: '两次探测之间等待 {value}。',
        gives: '服务死了，要过这么久再乘以重试次数才会判为不健康。',
        gains: '几乎没有开销，容器再多也一样。',
      },
    },
  },
});
