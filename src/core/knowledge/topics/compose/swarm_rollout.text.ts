import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Roll-out in a swarm',
    summary: 'Says how a swarm replaces or addresses the copies of a service; Compose does not act on it.',
    variants: {
      update: {
        does: 'Says in which steps a swarm replaces containers by new ones; Compose replaces them all without it.',
        gives: 'Speed of the change.',
        gains: 'A broken image meets a few copies first, not all.',
      },
      rollback: {
        does: 'Says how a swarm returns to the former containers when an update fails; Compose has no such way back.',
        gains: 'Failures heal without a person.',
        right: 'Health checks tell a good container from a bad one.',
      },
      vip: {
        does: 'Puts one virtual address before all copies, over which the node’s kernel balances.',
        gives: 'The client’s own choice among copies, and a little per connection.',
        gains: 'Clients that remember an address keep working when copies move.',
      },
      dnsrr: {
        does: 'Answers a query for the service with the addresses of all copies, and leaves the choice to the client.',
        gives: 'Published ports of the swarm’s own balancing, and clients that cache an answer too long.',
        gains: 'Direct connections without translation.',
        right: 'Databases whose clients know their nodes, or a balancer of your own in front.',
      },
      'start-first': {
        does: 'Starts the new container before the old one stops; for that while both run.',
        gives: 'Twice the memory meanwhile, and sole use of a volume.',
        gains: 'No gap for the callers.',
        right: 'Services without state.',
      },
      'stop-first': {
        does: 'Stops the old container before the new one starts, which is usual.',
        gives: 'A gap, unless other copies answer.',
        gains: 'Volumes and ports have one owner at any time.',
      },
    },
  },
  'zh-cn': {
    title: 'swarm 中的发布',
    summary: '说明 swarm 如何替换或寻址服务的各个副本；Compose 不理会它。',
    variants: {
      update: {
        does: '说明 swarm 分几步用新容器替换旧的；Compose 不看它，一次全部替换。',
        gives: '变更的速度。',
        gains: '有问题的镜像先碰到的只是几个副本，而不是全部。',
      },
      rollback: {
        does: '说明更新失败时 swarm 如何退回原来的容器；Compose 没有这样的退路。',
        gains: '出问题不用人动手就能恢复。',
        right: '健康检查能分清容器好坏。',
      },
      vip: {
        does: '在所有副本之前放一个虚拟地址，由节点内核做负载均衡。',
        gives: '客户端自己挑选副本的可能，以及每个连接的一点开销。',
        gains: '副本转移时，记住了地址的客户端照常工作。',
      },
      dnsrr: {
        does: '查询服务名时返回所有副本的地址，由客户端自己选择。',
        gives: 'swarm 自带均衡的发布端口，以及长时间缓存应答的客户端。',
        gains: '直接连接，没有转换。',
        right: '客户端认识各节点的数据库，或前面有自己的负载均衡器。',
      },
      'start-first': {
        does: '先启动新容器再停旧的；那段时间两者同时运行。',
        gives: '其间要两份内存，也不能独占卷。',
        gains: '访问者感觉不到中断。',
        right: '没有状态的服务。',
      },
      'stop-first': {
        does: '先停旧容器再启动新的，这是惯常做法。',
        gives: '会有中断，除非别的副本能应答。',
        gains: '卷和端口在任何时刻都只有一个使用者。',
      },
    },
  },
});
