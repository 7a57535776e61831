import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Huge pages for nodes that are not there',
    why: 'Page sizes can differ between the nodes of the guest: `nodeset` here counts the guest’s own NUMA nodes and not the host’s. Each node gets one size, and one size without `nodeset` is the default for the rest. libvirt refuses a node that the guest does not have, and two sizes for one node.',
    messages: {
      'no-node': 'This guest has no NUMA node {node}, of its {count}: libvirt refuses the domain.',
      overlap: 'Another page size already covers one of these nodes: libvirt refuses the domain.',
      'two-defaults': 'Two page sizes without `nodeset` cannot both be the default: libvirt refuses the domain.',
    },
    fixes: { remove: 'Remove `{name}`' },
    related: { first: 'The other page size' },
  },
  'zh-cn': {
    title: '大页指向不存在的节点',
    why: '客户机各节点的页大小可以不同：这里的 `nodeset` 数的是客户机自己的 NUMA 节点，不是宿主机的。每个节点一种大小，不写 `nodeset` 的那一种是其余节点的默认。客户机没有的节点，或者一个节点两种大小，libvirt 都会拒绝。',
    messages: {
      'no-node': '这个客户机没有 NUMA 节点 {node}，一共只有 {count} 个：libvirt 会拒绝该域。',
      overlap: '其中有节点已被另一种页大小占用：libvirt 会拒绝该域。',
      'two-defaults': '两种页大小都不写 `nodeset`，不能都是默认：libvirt 会拒绝该域。',
    },
    fixes: { remove: '删除 `{name}`' },
    related: { first: '另一种页大小' },
  },
});
