import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Reserved resources',
    summary: 'Names what must be free for the service: Compose applies memory and devices, a swarm also chooses the node by it.',
    variants: {
      processors: {
        does: 'Is not applied by Compose; a swarm starts the service only on a node with as much processor time still unreserved.',
        gives: 'Any effect under Compose, where the share under contention is `cpu_shares`.',
        gains: 'In a swarm, nodes are not filled beyond what was reserved.',
      },
      generic: {
        does: 'Is not applied by Compose; a swarm places the service on a node that announces this many of the named things.',
        gives: 'Any effect under Compose, which asks for devices by `devices` beside it.',
        gains: 'Scarce hardware is counted across the cluster.',
      },
    },
  },
  'zh-cn': {
    title: '预留的资源',
    summary: '说明服务需要留出什么：Compose 只应用内存和设备，swarm 还会据此选择节点。',
    variants: {
      processors: {
        does: 'Compose 不会应用；swarm 只会在尚有这么多处理器时间未被预留的节点上启动服务。',
        gives: '在 Compose 下的任何作用；争用时的份额由 `cpu_shares` 决定。',
        gains: '在 swarm 中，节点不会被塞得超过预留量。',
      },
      generic: {
        does: 'Compose 不会应用；swarm 会把服务放到声明了这么多该类资源的节点上。',
        gives: '在 Compose 下的任何作用；它用旁边的 `devices` 申请设备。',
        gains: '在整个集群范围内清点稀缺硬件。',
      },
    },
  },
});
