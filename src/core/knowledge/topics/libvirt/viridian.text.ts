import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Xen’s Hyper-V interface',
    summary: 'Shows an HVM guest on Xen the interfaces of Hyper-V, which Windows then uses.',
    gives: 'A wider interface to Xen; systems other than Windows gain nothing.',
    gains: 'A Windows guest that spins and flushes less.',
    right: 'A Windows guest runs on a Xen host.',
    variants: {
      unused: {
        does: 'Means nothing to KVM, where `hyperv` does the same.',
        right: 'The file also serves a Xen host.',
      },
    },
  },
  'zh-cn': {
    title: 'Xen 的 Hyper-V 接口',
    summary: '向 Xen 上的 HVM 客户机提供 Hyper-V 接口，Windows 会加以利用。',
    gives: '与 Xen 之间的接口变宽；Windows 以外的系统得不到好处。',
    gains: 'Windows 客户机自旋和刷新更少。',
    right: 'Xen 宿主机上跑着 Windows 客户机。',
    variants: {
      unused: {
        does: 'KVM 不理会它，与之对应的是 `hyperv`。',
        right: '这份文件也用在 Xen 宿主机上。',
      },
    },
  },
});
