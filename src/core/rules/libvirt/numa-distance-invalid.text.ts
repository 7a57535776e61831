import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'NUMA distance that ACPI does not know',
    why: 'Distances between nodes are handed to the guest in ACPI’s table, as multiples of the distance from a node to itself; the largest value means that there is no way. Each names a node of this guest. libvirt refuses what the table cannot say. Only the proportions matter: guests place memory by them.',
    messages: {
      empty: '`<distances>` names no node: libvirt refuses the domain.',
      'no-node': 'There is no node {to} among the {count} of this guest: libvirt refuses the domain.',
      own: 'A node is always {local} from itself: libvirt refuses the domain.',
      other: '{local} is a node’s distance from itself, and this is another: libvirt refuses the domain.',
      range: 'A distance lies between {local} and {unreachable}, and {distance} does not: libvirt refuses the domain.',
    },
    fixes: { remove: 'Remove `{name}` (changes guest-visible hardware)' },
  },
  'zh-cn': {
    title: 'ACPI 无法表示的 NUMA 距离',
    why: '节点之间的距离通过 ACPI 的表交给客户机，以节点到自身的距离为基准；最大的值表示不可达。每一项都指向这个客户机的某个节点。表里写不下的，libvirt 会拒绝。真正起作用的只是比例：客户机据此安排内存。',
    messages: {
      empty: '`<distances>` 没有指向任何节点：libvirt 会拒绝该域。',
      'no-node': '这个客户机的 {count} 个节点里没有节点 {to}：libvirt 会拒绝该域。',
      own: '节点到自身的距离总是 {local}：libvirt 会拒绝该域。',
      other: '{local} 是节点到自身的距离，而这里是另一个节点：libvirt 会拒绝该域。',
      range: '距离在 {local} 到 {unreachable} 之间，{distance} 不在其中：libvirt 会拒绝该域。',
    },
    fixes: { remove: '删除 `{name}`（会改变客户机看到的硬件）' },
  },
});
