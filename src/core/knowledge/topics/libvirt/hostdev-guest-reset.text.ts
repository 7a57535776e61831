import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'USB reset by the guest',
    summary: 'Decides whether a reset that the guest asks for reaches the real USB device; since libvirt {usb-reset-libvirt}.',
    variants: {
      off: {
        does: 'Ignores every reset that the guest asks for.',
        gives: 'A way for the guest to bring a stuck device back.',
        gains: 'A device whose firmware crashes on reset stays alive.',
      },
      uninitialized: {
        does: 'Lets a reset through until the device is initialized, and ignores those after it.',
        gives: 'Recovery by the guest later on.',
        gains: 'A clean start without resets in the middle of work.',
      },
      on: {
        does: 'Resets the real device whenever the guest asks.',
        gives: 'Devices whose firmware does not survive it, and what they were doing.',
        gains: 'What drivers expect of real hardware.',
      },
    },
  },
  'zh-cn': {
    title: '客户机发起的 USB 复位',
    summary: '决定客户机请求的复位是否传到真正的 USB 设备；自 libvirt {usb-reset-libvirt} 起可用。',
    variants: {
      off: {
        does: '忽略客户机请求的所有复位。',
        gives: '客户机无法自己救回卡死的设备。',
        gains: '一复位固件就崩溃的设备也能正常工作。',
      },
      uninitialized: {
        does: '设备初始化之前放行复位，之后的一律忽略。',
        gives: '此后客户机不能靠复位恢复设备。',
        gains: '干净的起点，工作中途不会被复位。',
      },
      on: {
        does: '客户机一请求，就复位真正的设备。',
        gives: '固件经不起复位的设备，以及它正在做的事。',
        gains: '与驱动对真实硬件的预期一致。',
      },
    },
  },
});
