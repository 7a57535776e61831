import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Soft memory limit',
    summary: 'Decides whose memory the host reclaims first when it runs short.',
    variants: {
      soft: {
        does: 'Marks what the domain may keep: beyond it the host reclaims first when memory is contended, and otherwise leaves it alone.',
        gives: 'A guarantee in either direction.',
        gains: 'Pressure on the guests that take most, without killing any.',
      },
      guarantee: {
        does: 'Promises the guest a minimum of memory, which only VMware ESX and OpenVZ can keep; the QEMU driver refuses it.',
      },
    },
    counterparts: {
      docker: '`mem_reservation` is the same kind of hint.',
    },
  },
  'zh-cn': {
    title: '内存软限制',
    summary: '决定宿主机内存紧张时先回收谁的。',
    variants: {
      soft: {
        does: '标出域可以保留的量：内存争用时先回收超出部分，平时不管。',
        gives: '两个方向上都没有保证。',
        gains: '压力落在占用最多的客户机上，但不杀任何一台。',
      },
      guarantee: {
        does: '承诺客户机的最小内存，只有 VMware ESX 和 OpenVZ 能做到；QEMU 驱动会拒绝。',
      },
    },
    counterparts: {
      docker: '`mem_reservation` 是同一类提示。',
    },
  },
});
