import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Placement in a swarm',
    summary: 'Decides on which nodes of a swarm the service may run, and so whose kernel it shares with whom; Compose does not act on it.',
    variants: {
      managers: {
        does: 'Keeps the service on manager nodes, which hold the keys and state of the whole swarm.',
        gives: 'The managers’ quiet: who gets out of this container stands on a node that commands all.',
        gains: 'The service can speak to the swarm’s interface.',
        right: 'It administers the swarm itself.',
      },
      'one-node': {
        does: 'Ties the service to one node by its name, id or address.',
        gives: 'The move to another node when this one fails.',
        gains: 'Local volumes and hardware are where the service is.',
        right: 'Its data or device exists on that node alone.',
      },
      constraint: {
        does: 'Lets the service run only on nodes that meet this condition; other kernels never see it.',
        gives: 'Room to schedule: without a fitting node it does not start.',
        gains: 'Services of unlike sensitivity get hosts of their own, the separation that namespaces cannot give.',
        right: 'Tenants or data classes are to be kept apart.',
      },
      spread: {
        does: 'Spreads copies evenly over the values of this label, such as racks or zones.',
        gains: 'One rack or zone can fail without taking all copies.',
        right: 'Nodes carry the label, and several copies run.',
      },
      'per-node': {
        does: 'Bounds how many copies one node may carry.',
        gives: 'Copies beyond that wait until another node is there.',
        gains: 'The loss of a node costs no more than so many.',
      },
    },
    counterparts: {
      kvm: 'The usual cloud set-up makes the nodes themselves virtual machines, so that each constraint is also a hypervisor boundary.',
    },
  },
  'zh-cn': {
    title: 'swarm 中的放置',
    summary: '决定服务可以在 swarm 的哪些节点上运行，也就决定它与谁共用内核；Compose 不理会它。',
    variants: {
      managers: {
        does: '把服务放在管理节点上，那里存着整个 swarm 的密钥和状态。',
        gives: '管理节点的安全：谁从这个容器里逃出来，就到了能指挥整个 swarm 的节点上。',
        gains: '服务可以与 swarm 的管理接口通信。',
        right: '它就是用来管理这个 swarm 的。',
      },
      'one-node': {
        does: '按名称、编号或地址把服务绑到一个节点。',
        gives: '该节点故障时转移到别处的可能。',
        gains: '本地卷和硬件就在服务所在之处。',
        right: '数据或设备只在那个节点上有。',
      },
      constraint: {
        does: '只允许服务在满足这个条件的节点上运行；别的内核见不到它。',
        gives: '调度的余地：没有合适的节点就不启动。',
        gains: '敏感程度不同的服务各有宿主机，这是命名空间给不了的隔离。',
        right: '要把租户或数据等级分开。',
      },
      spread: {
        does: '按这个标签的取值（例如机架或可用区）均匀分布副本。',
        gains: '一个机架或可用区坏了，副本不会全没。',
        right: '节点带有该标签，并且运行多个副本。',
      },
      'per-node': {
        does: '限制单个节点最多承载几个副本。',
        gives: '超出的副本要等有别的节点才能启动。',
        gains: '失去一个节点，最多损失这么多。',
      },
    },
    counterparts: { kvm: '云上的节点本身通常就是虚拟机，于是每条约束同时也是一道虚拟机边界。' },
  },
});
