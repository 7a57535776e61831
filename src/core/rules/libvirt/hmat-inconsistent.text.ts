import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Memory attributes of nodes that are not there',
    why: 'Latencies, bandwidths and memory caches become ACPI’s table of memory attributes. A way leads from a node with processors to a node with memory, through a cache of that node if one is named; it is given once, and in one direction, since the other is the same. libvirt refuses the domain where one end is missing or a way is given again.',
    messages: {
      level: 'Memory has at most {deepest} levels of cache: libvirt refuses the domain.',
      'cache-twice': 'The cache of level {level} is written twice for this node: libvirt refuses the domain.',
      'no-node': 'There is no node {node} among the {count} of this guest: libvirt refuses the domain.',
      'no-cpus': 'Node {node} has no virtual CPUs, so nothing is reached from there: libvirt refuses the domain.',
      'no-cache': 'Node {node} has no cache of level {level}: libvirt refuses the domain.',
      twice: 'This is already said: libvirt refuses the domain.',
      both: 'The way between node {initiator} and node {target} is already given from the other side: libvirt refuses the domain.',
    },
    fixes: { remove: 'Remove `{name}` (changes guest-visible hardware)' },
    related: { first: 'Said here first' },
  },
  'zh-cn': {
    title: '内存属性指向不存在的节点',
    why: '延迟、带宽和内存缓存会写进 ACPI 的内存属性表。一条路从有处理器的节点通到有内存的节点，写了缓存就经过那个节点的缓存；只给一次，也只给一个方向，因为另一个方向与它相同。哪一端不存在，或同一条路又写一遍，libvirt 都会拒绝该域。',
    messages: {
      level: '内存的缓存最多 {deepest} 级：libvirt 会拒绝该域。',
      'cache-twice': '这个节点的第 {level} 级缓存写了两次：libvirt 会拒绝该域。',
      'no-node': '这个客户机的 {count} 个节点里没有节点 {node}：libvirt 会拒绝该域。',
      'no-cpus': '节点 {node} 没有虚拟 CPU，不会从那里发起访问：libvirt 会拒绝该域。',
      'no-cache': '节点 {node} 没有第 {level} 级缓存：libvirt 会拒绝该域。',
      twice: '这一项前面已经写过：libvirt 会拒绝该域。',
      both: '节点 {initiator} 与节点 {target} 之间的路已从另一侧给出：libvirt 会拒绝该域。',
    },
    fixes: { remove: '删除 `{name}`（会改变客户机看到的硬件）' },
    related: { first: '前面写在这里' },
  },
});
