import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'NUMA tuning that contradicts itself',
    why: 'Memory is placed either on host nodes that the file names, or on those that the host proposes at each start. Per node of the guest it can be done only where the guest has nodes, each once, and only by hand. Where the whole guest is merely restricted to nodes, each of its nodes is too. libvirt refuses everything else.',
    messages: {
      'no-nodeset': 'Memory that is placed by hand needs a `nodeset`: libvirt refuses the domain.',
      two: 'A domain has one `<numatune>`, and this is the second: libvirt refuses the domain.',
      'no-cells': 'The guest has no NUMA nodes that `<memnode>` could place: libvirt refuses the domain.',
      auto: 'With automatic placement no single node can be placed by hand: libvirt refuses the domain.',
      'no-cell': 'There is no node {cell} among the {count} of this guest: libvirt refuses the domain.',
      twice: 'Node {cell} is placed twice: libvirt refuses the domain.',
      restrictive: 'Where the guest’s memory is `restrictive`, that of each node has to be too: libvirt refuses the domain.',
    },
    fixes: {
      remove: 'Remove `{name}`',
      restrictive: "Set `mode='restrictive'`",
    },
    related: { memory: 'What holds for the whole guest', first: 'The same node, earlier' },
  },
  'zh-cn': {
    title: '自相矛盾的 NUMA 调优',
    why: '内存要么放在文件写明的宿主机节点上，要么放在宿主机每次启动时建议的节点上。按客户机的节点分别放置，前提是客户机有节点，每个只写一次，而且只能手工指定。整个客户机只是被限制在某些节点上时，它的每个节点也一样。别的写法 libvirt 都会拒绝。',
    messages: {
      'no-nodeset': '手工放置内存需要 `nodeset`：libvirt 会拒绝该域。',
      two: '一个域只有一个 `<numatune>`，这是第二个：libvirt 会拒绝该域。',
      'no-cells': '客户机没有可供 `<memnode>` 放置的 NUMA 节点：libvirt 会拒绝该域。',
      auto: '自动放置时不能再手工放置单个节点：libvirt 会拒绝该域。',
      'no-cell': '这个客户机的 {count} 个节点里没有节点 {cell}：libvirt 会拒绝该域。',
      twice: '节点 {cell} 放置了两次：libvirt 会拒绝该域。',
      restrictive: '整个客户机的内存是 `restrictive` 时，每个节点也必须是：libvirt 会拒绝该域。',
    },
    fixes: {
      remove: '删除 `{name}`',
      restrictive: "设置 `mode='restrictive'`",
    },
    related: { memory: '对整个客户机的规定', first: '前面已有同一节点' },
  },
});
