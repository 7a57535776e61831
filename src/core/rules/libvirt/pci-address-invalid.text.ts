import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'PCI address that cannot be',
    why: 'A PCI address names a bus, a slot and a function, each with its bounds, and QEMU’s guests have one PCI domain only. How many slots a bus has depends on the controller behind it: a PCI Express port has slot 0 and no other, while slot 0 of a conventional bus is the bridge’s own. Leaving the address out lets libvirt pick one that fits.',
    messages: {
      range: 'PCI `{part}` {value} is beyond {most}; libvirt refuses the address.',
      domain: 'A guest has PCI domain 0 only; libvirt refuses the address.',
      slot: 'Bus {bus} is a `{model}`, with slots {first} to {last}; libvirt refuses this one.',
      primary: 'This controller is part of the chipset and can only be at `{place}` on bus 0; libvirt refuses another address.',
      'zpci-range': 'A zPCI `uid` is between 1 and 0xffff; libvirt refuses this one.',
      'zpci-machine': 'zPCI ids exist on IBM Z only; libvirt refuses them on other machines.',
    },
    fixes: { remove: 'Remove it, so that libvirt picks one (changes guest-visible hardware)' },
  },
  'zh-cn': {
    title: '不可能存在的 PCI 地址',
    why: 'PCI 地址由总线、插槽和功能号组成，各有上限；QEMU 的客户机只有一个 PCI 域。总线有哪些插槽取决于背后的控制器：PCI Express 端口只有插槽 0，而传统总线的插槽 0 归桥自己所有。不写地址，libvirt 会挑一个合适的。',
    messages: {
      range: 'PCI 的 `{part}` 值 {value} 超出上限 {most}；libvirt 会拒绝这个地址。',
      domain: '客户机只有 PCI 域 0；libvirt 会拒绝这个地址。',
      slot: '总线 {bus} 是 `{model}`，插槽从 {first} 到 {last}；libvirt 会拒绝这个插槽。',
      primary: '这个控制器是芯片组的一部分，只能在总线 0 的 `{place}`；换成别的地址，libvirt 会拒绝。',
      'zpci-range': 'zPCI 的 `uid` 在 1 到 0xffff 之间；libvirt 会拒绝这个值。',
      'zpci-machine': '只有 IBM Z 才有 zPCI 编号；在其他机器上 libvirt 会拒绝。',
    },
    fixes: { remove: '删除它，让 libvirt 挑一个（会改变客户机看到的硬件）' },
  },
});
