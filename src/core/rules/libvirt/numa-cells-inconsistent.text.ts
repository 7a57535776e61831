import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'NUMA nodes that do not add up',
    why: 'The guest’s NUMA nodes are numbered from 0 without gaps, in any order, and every virtual CPU belongs to one of them at most. libvirt refuses anything else, since everything that refers to a node does so by its number. Nodes pay where they follow the host’s; a guest that fits into one host node needs none.',
    messages: {
      none: '`<numa>` without a `<cell>` describes nothing: libvirt refuses the domain.',
      gap: 'Node {id} leaves a gap, because the last of these nodes has to be {last}: libvirt refuses the domain.',
      twice: 'Node {id} is written twice: libvirt refuses the domain.',
      overlap: 'Virtual CPU {cpu} belongs to two nodes: libvirt refuses the domain.',
    },
    fixes: { renumber: 'Number the nodes in the order of the text (changes guest-visible hardware)' },
    related: { first: 'The other node' },
  },
  'zh-cn': {
    title: '互相矛盾的 NUMA 节点',
    why: '客户机的 NUMA 节点从 0 连续编号，先后不限，每个虚拟 CPU 最多属于其中一个。凡是引用节点的地方都用编号，所以别的写法 libvirt 会拒绝。节点与宿主机的节点对应时才有好处；装得进一个宿主机节点的客户机用不着。',
    messages: {
      none: '`<numa>` 里没有 `<cell>`，什么也没描述：libvirt 会拒绝该域。',
      gap: '节点 {id} 之前有空号，这些节点的最后一个应当是 {last}：libvirt 会拒绝该域。',
      twice: '节点 {id} 写了两次：libvirt 会拒绝该域。',
      overlap: '虚拟 CPU {cpu} 同时属于两个节点：libvirt 会拒绝该域。',
    },
    fixes: { renumber: '按文中的次序给节点编号（会改变客户机看到的硬件）' },
    related: { first: '另一个节点' },
  },
});
