import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Crypto device',
    summary: 'Offers the guest encryption by the host, through virtio.',
    variants: {
      builtin: {
        does: 'Encrypts for the guest inside QEMU, with the library that it was built with.',
        gives: 'Keys: the guest hands them to its hypervisor; and one more device to attack.',
        gains: 'Little, where the processor has AES instructions anyway.',
      },
      lkcf: {
        does: 'Encrypts for the guest in the host’s kernel, and so with its accelerators.',
        gives: 'Keys to the host, and a path from the guest into the host’s crypto code.',
        gains: 'Public-key operations on a card that all guests share.',
      },
    },
  },
  'zh-cn': {
    title: '加密设备',
    summary: '通过 virtio 让宿主机替客户机做加密。',
    variants: {
      builtin: {
        does: '在 QEMU 里用编译时所带的库替客户机加密。',
        gives: '密钥：客户机把它交给了虚拟机监视器；还多一个可攻击的设备。',
        gains: '处理器本有 AES 指令时，好处不大。',
      },
      lkcf: {
        does: '在宿主机内核里替客户机加密，可用上它的加速卡。',
        gives: '密钥交给了宿主机；客户机也有了通往宿主机内核加密代码的路。',
        gains: '公钥运算可以用所有客户机共用的加速卡。',
      },
    },
  },
});
