import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Sound card',
    summary: 'Gives the guest a sound card; what becomes of the sound, the `audio` element or the console decides.',
    gives: 'One more emulated device for the guest to attack.',
    gains: 'Sound for people at the console.',
    right: 'Somebody listens, which on a server nobody does.',
    variants: {
      hda: {
        does: 'Emulates Intel’s HD Audio, with codecs for line-out and, unless told otherwise, line-in.',
        gives: 'A rather large device model, which guests can attack.',
        gains: 'Drivers in every current system.',
        right: 'People use the guest’s desktop.',
      },
      virtio: {
        does: 'Passes sound by virtio; since libvirt {virtio-sound-libvirt}.',
        gives: 'Systems without its driver.',
        gains: 'Less to emulate, with lower delay.',
      },
      usb: {
        does: 'Emulates a sound device on USB.',
        gives: 'CPU time for the USB traffic.',
        gains: 'No card on the PCI bus.',
      },
      antique: {
        does: 'Emulates sound hardware of the nineties.',
        gives: 'Quality, and old device code that guests can attack.',
        gains: 'Sound in systems of that time.',
        right: 'Only such a system runs in it.',
      },
    },
  },
  'zh-cn': {
    title: '声卡',
    summary: '给客户机一块声卡；声音去向由 `audio` 元素或控制台决定。',
    gives: '又多一个客户机可以攻击的模拟设备。',
    gains: '控制台前的人能听到声音。',
    right: '有人在听，而服务器上没有人听。',
    variants: {
      hda: {
        does: '模拟 Intel 的 HD Audio，带输出编解码，不另说明也带输入。',
        gives: '一个相当大的设备模型，客户机可以攻击。',
        gains: '现有系统都有驱动。',
        right: '有人使用客户机的桌面。',
      },
      virtio: {
        does: '通过 virtio 传送声音；自 libvirt {virtio-sound-libvirt} 起可用。',
        gives: '没有驱动的系统。',
        gains: '模拟的东西少，延迟更低。',
      },
      usb: {
        does: '模拟 USB 声音设备。',
        gives: 'USB 传输要花 CPU 时间。',
        gains: 'PCI 总线上不占位置。',
      },
      antique: {
        does: '模拟九十年代的声音硬件。',
        gives: '音质；还有客户机可以攻击的老设备代码。',
        gains: '那个年代的系统有声音。',
        right: '里面只跑那样的系统。',
      },
    },
  },
});
