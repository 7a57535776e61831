import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'PCI device on a machine without PCI',
    why: '`isapc` is a PC from before PCI, with ISA cards and IDE; `microvm` leaves PCI out and has virtio devices at `virtio-mmio` addresses, which must be written. libvirt refuses PCI devices there, and also adds a virtio memory balloon of its own unless the file says `none`, so that a bare domain is refused as well. For anything but very old systems or very fast boots `q35` is meant.',
    messages: {
      device: '`{device}` is a PCI device, and machine type `{machine}` has no PCI; libvirt refuses it.',
      added: 'libvirt adds a virtio memory balloon by default, for which machine type `{machine}` has no PCI; it refuses the domain.',
    },
    fixes: {
      remove: 'Remove the device (changes guest-visible hardware)',
      off: 'Say that there is no memory balloon',
    },
  },
  'zh-cn': {
    title: '没有 PCI 的机器上用了 PCI 设备',
    why: '`isapc` 是 PCI 出现之前的 PC，只有 ISA 卡和 IDE；`microvm` 省去 PCI，virtio 设备用 `virtio-mmio` 地址，而且必须写出来。PCI 设备在那里会被 libvirt 拒绝；而且除非文件写明 `none`，libvirt 会自动加上 virtio 内存气球，所以光秃秃的域也会被拒绝。除非是很老的系统，或者追求极快启动，想要的应该是 `q35`。',
    messages: {
      device: '`{device}` 是 PCI 设备，而机器类型 `{machine}` 没有 PCI；libvirt 会拒绝。',
      added: 'libvirt 默认会加上 virtio 内存气球，而机器类型 `{machine}` 没有 PCI；libvirt 会拒绝该域。',
    },
    fixes: {
      remove: '删除这个设备（会改变客户机看到的硬件）',
      off: '写明没有内存气球',
    },
  },
});
