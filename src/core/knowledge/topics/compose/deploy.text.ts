import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Deployment',
    summary:
      'Was made for a cluster: Compose itself takes from it the limits, reserved memory and devices, number of containers and restart policy, and passes over the rest.',
    gives: 'What placement, updates and processor reservations seem to promise, on a single host.',
    gains: 'The same limits hold under Compose and in a swarm.',
  },
  'zh-cn': {
    title: '部署',
    summary: '本是为集群准备的：Compose 自己只取其中的限制、预留的内存和设备、容器个数与重启策略，其余略过。',
    gives: '在单台宿主机上，放置、更新和处理器预留看似承诺的效果。',
    gains: '同样的限制在 Compose 和 swarm 中都有效。',
  },
});
