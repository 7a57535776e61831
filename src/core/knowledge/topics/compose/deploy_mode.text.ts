import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Distribution over nodes',
    summary: 'Decides how a swarm spreads the service over its nodes; Compose knows one host and does not act on it.',
    variants: {
      replicated: {
        does: 'Runs a number of copies wherever the swarm finds room, which is its usual way.',
        gives: 'Say over which host carries which copy; `placement` gives some back.',
        gains: 'Copies move when a node fails.',
      },
      global: {
        does: 'Runs one copy on every node of a swarm that the constraints allow; Compose starts the service as if the line were absent.',
        gives: 'Distance between nodes: what is wrong in here is wrong on each.',
        gains: 'Every node, also a new one, gets its agent.',
        right: 'Monitoring and log agents of a cluster.',
      },
      'replicated-job': {
        does: 'Has a swarm run this many tasks to their end instead of keeping them alive.',
        gives: 'Restarts after success; what ended stays ended.',
        gains: 'Batch work spreads over the nodes.',
      },
      'global-job': {
        does: 'Has a swarm run one task to its end on every node, and on each node that joins.',
        gains: 'Nodes are prepared or cleaned without a login to each.',
      },
    },
  },
  'zh-cn': {
    title: '在节点间的分布',
    summary: '决定 swarm 如何把服务分布到各节点；Compose 只有一台宿主机，不理会它。',
    variants: {
      replicated: {
        does: '在 swarm 有空位的地方运行若干副本，这是它的惯常方式。',
        gives: '哪台宿主机跑哪个副本的决定权；`placement` 可以拿回一部分。',
        gains: '节点故障时副本会转移。',
      },
      global: {
        does: '在 swarm 中每个符合约束的节点上各运行一份；Compose 启动服务时当作没有这一行。',
        gives: '节点之间的独立：这里出错，处处出错。',
        gains: '每个节点（包括新加入的）都有自己的代理。',
        right: '集群的监控和日志代理。',
      },
      'replicated-job': {
        does: '让 swarm 把这么多个任务跑完，而不是让它们一直活着。',
        gives: '成功之后的重启：结束就是结束。',
        gains: '批处理分散到各个节点。',
      },
      'global-job': { does: '让 swarm 在每个节点上把任务跑完一次，新加入的节点也一样。', gains: '不必逐个登录就能准备或清理节点。' },
    },
  },
});
