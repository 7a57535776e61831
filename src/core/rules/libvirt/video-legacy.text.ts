import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Video card of the nineties',
    why: 'The card imitates real hardware with its blitter and quirks: code that the guest can drive, kept up for systems that know nothing newer, and limited to low resolutions. Cirrus is gone from QEMU in RHEL 9, so that the guest cannot move there. `virtio` falls back to plain VGA where the guest has no driver, and `vga` is simple and works nearly everywhere.',
    keep: 'The guest is so old that it has a driver for this card only.',
    messages: {
      cirrus: '`cirrus` is a card of the nineties: old emulation code, low resolutions, and gone from RHEL 9.',
      vmvga: '`vmvga` imitates VMware’s card: old emulation code, which few guests other than VMware’s need.',
    },
    fixes: {
      virtio: 'Use `virtio` (changes guest-visible hardware)',
      vga: 'Use `vga` (changes guest-visible hardware)',
    },
  },
  'zh-cn': {
    title: '过时的显卡',
    why: '这种显卡连同位块传输引擎和各种怪癖一起模拟真实硬件：客户机能操纵的老代码，为不认识新硬件的系统而保留，分辨率也低。RHEL 9 的 QEMU 已经去掉 cirrus，客户机迁不过去。`virtio` 在没有驱动时会退回普通 VGA；`vga` 简单，几乎到处能用。',
    keep: '客户机太老，只有这种显卡的驱动。',
    messages: {
      cirrus: '`cirrus` 是上世纪九十年代的显卡：模拟代码老旧，分辨率低，RHEL 9 已经去掉。',
      vmvga: '`vmvga` 模拟 VMware 的显卡：模拟代码老旧，除了从 VMware 搬来的客户机，很少有谁需要。',
    },
    fixes: {
      virtio: '改用 `virtio`（会改变客户机看到的硬件）',
      vga: '改用 `vga`（会改变客户机看到的硬件）',
    },
  },
});
