import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Firmware capable of Secure Boot',
    summary: 'States whether the image is built for Secure Boot; it neither turns it on nor off.',
    variants: {
      yes: {
        does: 'Asserts that the image is built for Secure Boot, and has libvirt insist on `q35`, `x86_64` and SMM; without enrolled keys nothing is rejected.',
        gains: 'Variables that only firmware code in SMM can change.',
        right: 'The variable store holds keys.',
      },
      no: {
        does: 'Does without SMM’s guard over the variables: privileged code in the guest could undo Secure Boot.',
        gains: 'Any machine type, and firmware without SMM.',
        right: 'Nothing checks signatures anyway.',
      },
    },
  },
  'zh-cn': {
    title: '支持安全启动的固件',
    summary: '说明镜像是否为安全启动而构建，并不负责打开或关闭。',
    variants: {
      yes: {
        does: '声明镜像支持安全启动，libvirt 随之要求 `q35`、`x86_64` 和 SMM；没有录入密钥就什么也不会拒绝。',
        gains: '变量只有 SMM 里的固件代码才能改。',
        right: '变量存储里已有密钥。',
      },
      no: {
        does: '不用 SMM 看守变量：客户机里的特权代码可以撤销安全启动。',
        gains: '任何机器类型，以及不带 SMM 的固件。',
        right: '反正没有谁检查签名。',
      },
    },
  },
});
