import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Resource limits',
    summary: 'Sets the same kernel limits as `mem_limit`, `cpus` and `pids_limit`, in the form that Swarm understands as well.',
    gives: 'Free use of an idle host; what is given here and on the service must agree, or Compose refuses the file.',
    gains: 'How much one container takes from its neighbours is bounded, which a shared kernel does not do by itself.',
    right: 'On every host that more than one service shares.',
  },
  'zh-cn': {
    title: '资源限制',
    summary: '设置的内核限制与 `mem_limit`、`cpus`、`pids_limit` 相同，只是换成 Swarm 也认识的写法。',
    gives: '宿主机空闲时随意使用的自由；这里和服务上若都写了，必须一致，否则 Compose 拒绝该文件。',
    gains: '单个容器能挤占邻居多少有了上限；共用的内核本身并不管这个。',
    right: '凡是有多个服务共用的宿主机。',
  },
});
