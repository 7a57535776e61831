import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Pace of the health check',
    summary: 'Sets how often the service is probed and how patiently; `0s` takes what the image says.',
    variants: {
      frequent: {
        does: 'Probes {value} after the last probe ended, for as long as the container lives.',
        gives: 'Processor time: each probe is a process, in every copy of the service on the host.',
        gains: 'A fault shows within moments.',
        right: 'While starting: `start_interval` is short only then.',
      },
      interval: {
        does: 'Probes {value} after the last probe ended.',
        gains: 'A fault shows after that time, once for each retry.',
      },
      rare: {
        does: 'Waits {value} between probes.',
        gives:
          'Notice: a dead service counts as healthy that long, once for each retry, and dependants wait at least one such time at the start.',
        gains: 'Hardly any cost.',
      },
      timeout: {
        does: 'Kills a probe that is not done after {value}; it counts as failed.',
        gives: 'Sound services on a busy host, if it is tight; time until a hung one is noticed, if it is generous.',
        gains: 'Hung probes do not fill the container’s limits.',
      },
      retries: {
        does: 'Takes {value} failed probes in a row before the container counts as unhealthy.',
        gives: 'That many intervals until anybody is told.',
        gains: 'A short disturbance sets nothing off.',
      },
      once: {
        does: 'Takes a single failed probe for an unhealthy container.',
        gives: 'Patience with one slow answer.',
        gains: 'The quickest notice that the interval allows.',
      },
      period: {
        does: 'Does not count failures for {value} after the start, until the first success.',
        gives: 'Notice of a service that never comes up, for that long.',
        gains: 'A slow start, such as a recovery, is not a fault.',
      },
      start: {
        does: 'Probes this often until the start period is over or the first success came.',
        gives: 'Engines before {health-start-engine}, which do not know it.',
        gains: 'Dependants start the moment it is ready, at no lasting cost.',
      },
      refused: {
        does: 'Is refused when the service is started: Compose wants `start_period` beside it, even where the image sets one.',
        gives: 'The start of the service.',
        right: 'With a `start_period`, for which alone it would hold.',
      },
    },
  },
  'zh-cn': {
    title: '健康检查的节奏',
    summary: '设定探测服务的频率和耐心；写 `0s` 则沿用镜像的设置。',
    variants: {
      frequent: {
        does: '上次探测结束 {value} 后再次探测，贯穿容器的一生。',
        gives: '处理器时间：每次探测都是一个进程，宿主机上服务的每个副本都如此。',
        gains: '故障片刻之间就能看到。',
        right: '启动阶段：`start_interval` 只在那时才短。',
      },
      interval: {
        does: '上次探测结束 {value} 后再次探测。',
        gains: '故障经过这段时间（每次重试各算一次）后可见。',
      },
      rare: {
        does: '两次探测之间等 {value}。',
        gives: '提醒：停摆的服务会被当作健康这么久，每次重试各算一次；启动时依赖它的服务至少要等一个这样的间隔。',
        gains: '几乎没有开销。',
      },
      timeout: {
        does: '探测 {value} 没做完就被杀掉，算作失败。',
        gives: '定得紧，宿主机忙时会误判正常的服务；定得松，卡死的服务发现得晚。',
        gains: '卡住的探测不会占满容器的限额。',
      },
      retries: {
        does: '连续 {value} 次失败才算不健康。',
        gives: '要等那么多个间隔才有人知道。',
        gains: '短暂的波动不会触发什么。',
      },
      once: {
        does: '失败一次就当作不健康的容器。',
        gives: '对一次慢响应的耐心。',
        gains: '在这个间隔下最快得知。',
      },
      period: {
        does: '启动后 {value} 内失败不计数，到第一次成功为止。',
        gives: '永远起不来的服务，要那么久才发现。',
        gains: '启动慢（例如在恢复）不算故障。',
      },
      start: {
        does: '启动期结束或第一次成功之前，按这个频率探测。',
        gives: '{health-start-engine} 之前的引擎，它们不认识。',
        gains: '一就绪，依赖它的服务立刻启动，之后没有额外开销。',
      },
      refused: {
        does: '启动服务时会被拒绝：Compose 要求旁边写 `start_period`，镜像里设了也不行。',
        gives: '服务的启动。',
        right: '写上 `start_period`，它本来也只在那段时间有效。',
      },
    },
  },
});
