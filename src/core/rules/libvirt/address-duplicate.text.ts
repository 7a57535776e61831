import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Address of two devices',
    why: 'Each device has a place of its own on its bus, and libvirt refuses a place that is given twice. Some places of a chipset are taken before any device is written: the ISA bridge, the built-in disk controller and the power management of the machine type. An address that is left out is picked once, kept in the stored domain, and never collides; that is enough unless the guest depends on a certain place.',
    messages: {
      pci: 'PCI address `{address}` is taken by another device of this domain; libvirt refuses it.',
      integrated: 'PCI address `{address}` belongs to the machine’s own `{device}` device; libvirt refuses another one there.',
      other: 'Another device of this domain has the same `{kind}` address; libvirt refuses it.',
      zpci: 'Another device of this domain has the same zPCI `{name}`; libvirt refuses it.',
    },
    fixes: { remove: 'Remove it, so that libvirt picks a free one (changes guest-visible hardware)' },
    related: { first: 'The device that has it' },
  },
  'zh-cn': {
    title: '两个设备同一个地址',
    why: '每个设备在总线上都有自己的位置，同一位置给出两次，libvirt 就拒绝。芯片组有些位置在写任何设备之前就已占用：ISA 桥、内置的磁盘控制器、机器类型的电源管理。不写地址时 libvirt 挑一个，存进域定义里保持不变，不会冲突；除非客户机依赖某个位置，这样就够了。',
    messages: {
      pci: 'PCI 地址 `{address}` 已被这个域的另一个设备占用；libvirt 会拒绝。',
      integrated: 'PCI 地址 `{address}` 属于机器自带的 `{device}` 设备；别的设备放在那里，libvirt 会拒绝。',
      other: '这个域的另一个设备有同样的 `{kind}` 地址；libvirt 会拒绝。',
      zpci: '这个域的另一个设备有同样的 zPCI `{name}`；libvirt 会拒绝。',
    },
    fixes: { remove: '删除它，让 libvirt 挑一个空闲的（会改变客户机看到的硬件）' },
    related: { first: '已占用的设备' },
  },
});
