import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Protected keys of IBM Z',
    summary:
      'Decides whether the guest may use keys that are encrypted under a wrapping key made for it alone; without this element both ciphers are on.',
    variants: {
      on: {
        does: 'Lets the guest use keys wrapped under its own wrapping key, so that they never lie in its memory in the clear.',
        gains: 'Stolen memory holds no usable keys.',
      },
      off: {
        does: 'Denies the guest wrapped keys for this cipher.',
        gives: 'Protected keys: programs fall back to clear ones.',
        gains: 'A guest that also runs on hosts without them.',
      },
    },
  },
  'zh-cn': {
    title: 'IBM Z 的受保护密钥',
    summary: '决定客户机能否使用由专属包装密钥加密的密钥；不写这个元素，两种算法都开。',
    variants: {
      on: {
        does: '客户机可用自己的包装密钥包裹的密钥，内存里不会出现明文密钥。',
        gains: '内存被窃取也没有可用的密钥。',
      },
      off: {
        does: '不让客户机使用该算法的受保护密钥。',
        gives: '受保护的密钥：程序只能退回明文密钥。',
        gains: '没有这项功能的宿主机也能运行。',
      },
    },
  },
});
