import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'PCI controller or device in the wrong place',
    why: 'PCI controllers form a tree in which each takes only certain others: root ports hang on the PCI Express root or an expander, a switch’s upstream port on a root port, its downstream ports on the upstream one, conventional bridges on conventional buses. Devices go into ports and conventional slots, not onto an upstream port or an expander. libvirt refuses what real hardware could not be wired like; without an address it builds the tree itself.',
    messages: {
      controller: 'A `{kind}` cannot be plugged into bus {bus}, which is a `{model}`; libvirt refuses it.',
      device: 'Bus {bus} is a `{model}`, which takes ports and no devices; libvirt refuses it.',
      expander: 'Machine type `{machine}` cannot have a `{kind}`; libvirt refuses it.',
      order: 'A PCI controller must have a higher index than the bus that it hangs on, and {index} is not above {bus}; libvirt refuses it.',
      full: 'The root bus has room for {most} root ports, eight in each slot; libvirt refuses more.',
    },
    fixes: { remove: 'Remove the address, so that libvirt picks a place that fits (changes guest-visible hardware)' },
  },
  'zh-cn': {
    title: 'PCI 控制器或设备接错位置',
    why: 'PCI 控制器组成一棵树，每种只接纳特定的几种：根端口接在 PCI Express 根或扩展总线上，交换机的上行端口接在根端口上，下行端口接在上行端口上，传统桥接在传统总线上。设备插在端口和传统插槽里，不能插在上行端口或扩展总线上。真实硬件接不出来的，libvirt 就拒绝；不写地址，它会自己搭这棵树。',
    messages: {
      controller: '`{kind}` 不能接到总线 {bus}，那是一个 `{model}`；libvirt 会拒绝。',
      device: '总线 {bus} 是 `{model}`，只接端口，不接设备；libvirt 会拒绝。',
      expander: '机器类型 `{machine}` 不能有 `{kind}`；libvirt 会拒绝。',
      order: 'PCI 控制器的索引必须大于它所接的总线，{index} 不大于 {bus}；libvirt 会拒绝。',
      full: '根总线最多容纳 {most} 个根端口，每个插槽八个；再多 libvirt 就拒绝。',
    },
    fixes: { remove: '删除地址，让 libvirt 挑一个合适的位置（会改变客户机看到的硬件）' },
  },
});
