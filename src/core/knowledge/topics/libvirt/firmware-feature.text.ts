import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Firmware feature',
    summary: 'Narrows the choice of firmware to images with, or without, this feature (since libvirt {firmware-features-libvirt}).',
    variants: {
      secureBoot: {
        does: 'Accepts only firmware that implements Secure Boot; unsigned programs still start until keys are enrolled.',
        gives: 'Machines other than `q35` with SMM on `x86_64`.',
        gains: 'The ground on which `enrolled-keys`, or keys of one’s own, can refuse loaders.',
      },
      noSecureBoot: {
        does: 'Rules out firmware that implements Secure Boot.',
        gives: 'Every check of what starts.',
        gains: 'Own kernels and unsigned drivers start without ado.',
      },
      keys: {
        does: 'Starts from a variable store that already holds the vendors’ certificates, so that unsigned loaders are rejected from the first start.',
        gives: 'Self-built kernels and drivers, until one’s own key is enrolled inside.',
        gains: 'Secure Boot that really checks signatures.',
      },
      noKeys: {
        does: 'Starts from an empty variable store: even firmware with Secure Boot lets anything start.',
        gives: 'Protection, until somebody enrols keys.',
        right: 'Keys of one’s own are to be enrolled, or unsigned systems run.',
      },
    },
  },
  'zh-cn': {
    title: '固件特性',
    summary: '只在具备（或不具备）该特性的固件里挑选（自 libvirt {firmware-features-libvirt} 起）。',
    variants: {
      secureBoot: {
        does: '只接受实现了安全启动的固件；没有录入密钥之前，未签名的程序照样启动。',
        gives: '`x86_64` 上带 SMM 的 `q35` 以外的机器。',
        gains: '有了基础，`enrolled-keys` 或自己的密钥才能拒绝加载程序。',
      },
      noSecureBoot: {
        does: '排除实现了安全启动的固件。',
        gives: '对启动内容的任何检查。',
        gains: '自制内核和未签名驱动可以直接启动。',
      },
      keys: {
        does: '从已录入厂商证书的变量存储起步，第一次启动就拒绝未签名的加载程序。',
        gives: '自己编译的内核和驱动，直到在里面录入自己的密钥。',
        gains: '真正检查签名的安全启动。',
      },
      noKeys: {
        does: '从空的变量存储起步：固件即使支持安全启动，也什么都放行。',
        gives: '没有保护，除非有人录入密钥。',
        right: '准备录入自己的密钥，或要运行未签名的系统。',
      },
    },
  },
});
