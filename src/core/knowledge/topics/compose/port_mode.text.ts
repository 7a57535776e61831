import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Where a swarm opens the port',
    summary: 'Concerns a swarm alone: where the port is opened.',
    variants: {
      host: {
        does: 'Opens the port in a swarm only on nodes that run the service; Compose itself publishes as ever.',
        gives: 'Balancing, and a second copy on one node.',
        gains: 'The caller’s own address is seen, without the detour over the swarm’s balancer.',
        right: 'Services that need the address, or one on every node.',
      },
      ingress: {
        does: 'Opens the port in a swarm on every node and balances callers; Compose itself publishes as ever.',
        gives: 'The caller’s address, and nodes that stay closed.',
        gains: 'Any node answers, wherever the copies run.',
        right: 'The default for services of a swarm.',
      },
    },
  },
  'zh-cn': {
    title: 'swarm 在哪里开放端口',
    summary: '只与 swarm 有关：端口在哪里开放。',
    variants: {
      host: {
        does: '在 swarm 中，只在运行该服务的节点上开放端口；Compose 本身照常发布。',
        gives: '负载均衡，以及同一节点上的第二个副本。',
        gains: '能看到访问者的真实地址，也不绕经 swarm 的均衡器。',
        right: '需要真实地址的服务，或每个节点一个的服务。',
      },
      ingress: {
        does: '在 swarm 中，每个节点都开放端口并做均衡；Compose 本身照常发布。',
        gives: '访问者的真实地址，以及不开放端口的节点。',
        gains: '不论副本在哪里，任何节点都能应答。',
        right: 'swarm 服务的默认值。',
      },
    },
  },
});
