import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Option ROM of the device',
    summary: 'Decides which boot code of the device the guest’s firmware finds; without it that of the card.',
    variants: {
      file: {
        does: 'Shows the guest this file as the device’s boot code, in place of the card’s own.',
        gives: 'A path that every host must have; firmware and guest run what the file holds.',
        gains: 'A GPU whose own ROM the host has used up, or a network function without one, boots in the guest.',
        right: 'The ROM was read from this very card or comes from its maker.',
      },
      hidden: {
        does: 'Keeps the device’s boot code out of the guest’s memory map, so that no firmware runs it.',
        gives: 'Booting from the device, and cards that need that code to come up.',
        gains: 'A quicker start and less code before the guest’s own.',
      },
      shown: { does: 'Shows the card’s own boot code to the guest, as current QEMU does anyway.' },
      none: {
        does: 'Loads no boot code for the device at all.',
        gives: 'Network boot or a boot screen by this device.',
        gains: 'Nothing of the device’s firmware runs before the guest.',
      },
      refused: { does: "Contradicts itself: with `enabled='no'` libvirt refuses `bar` and `file` beside it." },
    },
  },
  'zh-cn': {
    title: '设备的 option ROM',
    summary: '决定客户机固件看到设备的哪份启动代码；不写就用卡上自带的。',
    variants: {
      file: {
        does: '用这个文件代替卡上自带的启动代码给客户机看。',
        gives: '每台宿主机都得有这个路径；固件和客户机会执行文件里的代码。',
        gains: '自身 ROM 已被宿主机用过的 GPU，或本来没有 ROM 的网卡功能，也能在客户机里启动。',
        right: 'ROM 读自这块卡本身，或来自厂商。',
      },
      hidden: {
        does: '不把设备的启动代码放进客户机内存空间，固件也就不会执行它。',
        gives: '不能从该设备启动；需要这段代码才能初始化的卡也用不了。',
        gains: '启动更快，客户机之前运行的代码更少。',
      },
      shown: { does: '把卡上自带的启动代码给客户机看，当前的 QEMU 本来就这样。' },
      none: {
        does: '完全不为设备加载启动代码。',
        gives: '不能用它做网络启动或显示启动画面。',
        gains: '客户机之前不会运行设备固件里的任何代码。',
      },
      refused: { does: "自相矛盾：写了 `enabled='no'`，libvirt 就拒绝旁边的 `bar` 和 `file`。" },
    },
  },
});
