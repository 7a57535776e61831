import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Failures until unhealthy',
    summary: 'How many probes must fail in a row before the container counts as unhealthy, {health-retries} unless set.',
    variants: {
      once: {
        does: 'Counts the container as unhealthy after a single failed probe.',
        gives: 'Calm: one slow answer, or one busy moment of the host, is enough.',
        gains: 'Real failures show one interval sooner for each retry saved.',
      },
      many: {
        does: 'Counts the container as unhealthy only after {value} failed probes in a row.',
        gives: 'Time: a dead service counts as healthy for that many intervals.',
        gains: 'Short disturbances do not make anything act.',
      },
    },
  },
  'zh-cn': {
    title: '判为不健康的失败次数',
    summary: '连续失败多少次，容器才算不健康；不写则为 {health-retries}。',
    variants: {
      once: {
        does: '一次探测失败就算不健康。',
        gives: '从容：一次响应慢，或宿主机忙了一下，就足够了。',
        gains: '每少一次重试，真正的故障就早一个间隔被发现。',
      },
      many: {
        does: '连续 {value} 次探测失败才算不健康。',
        gives: '时间：停摆的服务会被当作健康那么多个间隔。',
        gains: '短暂的波动不会引发动作。',
      },
    },
  },
});
