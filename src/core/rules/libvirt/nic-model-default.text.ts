import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Network card left to the default',
    why: 'Without a `model` libvirt picks the card that most systems ever had a driver for: on x86 an emulated `rtl8139`, wherever QEMU has it. Each packet costs exits into QEMU. Current Linux and BSD guests have a virtio driver, which spares most of them; Windows needs one installed.',
    keep: "The guest is so old that it knows this card only; or the network hands out virtual functions of a real card (`forward mode='hostdev'`), which need no model.",
    messages: {
      default: 'No `model` in this file: libvirt picks an emulated `rtl8139` on x86, a fast-Ethernet card of the nineties.',
      'driver-first':
        'No `model` in this file: libvirt picks an emulated `rtl8139` on x86; virtio is faster, but a Windows guest needs its driver first.',
    },
    fixes: {
      virtio: 'Use the virtio model (changes guest-visible hardware)',
      'virtio-driver': 'Use the virtio model; a Windows guest needs NetKVM first (changes guest-visible hardware)',
    },
  },
  'zh-cn': {
    title: '网卡型号用了默认值',
    why: '不写 `model` 时，libvirt 选的是几乎任何系统都有驱动的那种卡：在 x86 上，只要 QEMU 带有，就是模拟的 `rtl8139`。每个包都要退出到 QEMU。现在的 Linux 和 BSD 客户机都自带 virtio 驱动，能省去其中大多数；Windows 要先安装。',
    keep: "客户机太老，只认得这种卡；或者这个网络分配的是真实网卡的虚拟功能（`forward mode='hostdev'`），不需要型号。",
    messages: {
      default: '这个文件没有写 `model`：在 x86 上 libvirt 会选模拟的 `rtl8139`，一款上世纪九十年代的百兆网卡。',
      'driver-first': '这个文件没有写 `model`：在 x86 上 libvirt 会选模拟的 `rtl8139`；virtio 更快，但 Windows 客户机要先装驱动。',
    },
    fixes: {
      virtio: '改用 virtio 型号（会改变客户机看到的硬件）',
      'virtio-driver': '改用 virtio 型号；Windows 客户机要先装好 NetKVM（会改变客户机看到的硬件）',
    },
  },
});
