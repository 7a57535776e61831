import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'VMware port',
    summary: 'Decides whether QEMU answers at the I/O port by which VMware’s guests talk to their host.',
    variants: {
      on: {
        does: 'Emulates VMware’s port, mainly for its pointer device.',
        gives: 'One more emulated device that programs in the guest can reach.',
        right: 'The guest uses VMware’s mouse driver.',
      },
      off: {
        does: 'Leaves VMware’s port out.',
        gives: 'VMware’s pointer device, which a USB tablet replaces.',
        gains: 'Less for the guest to attack.',
      },
    },
  },
  'zh-cn': {
    title: 'VMware 端口',
    summary: '决定 QEMU 是否应答 VMware 客户机与宿主机通信的 I/O 端口。',
    variants: {
      on: {
        does: '模拟 VMware 的端口，主要为了它的指针设备。',
        gives: '又多一个客户机程序能触及的模拟设备。',
        right: '客户机在用 VMware 的鼠标驱动。',
      },
      off: {
        does: '不提供 VMware 的端口。',
        gives: 'VMware 的指针设备，可用 USB 绘图板代替。',
        gains: '客户机可攻击的更少。',
      },
    },
  },
});
