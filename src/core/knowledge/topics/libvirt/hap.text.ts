import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Hardware-assisted paging',
    summary: 'Decides whether Xen lets the processor translate the guest’s memory (EPT, NPT) or keeps shadow tables.',
    variants: {
      on: {
        does: 'Lets the processor walk the guest’s and Xen’s tables by itself, the default where it can.',
        gives: 'Longer walks on a miss; huge pages shorten them.',
        gains: 'No exits to Xen when the guest changes its tables.',
      },
      off: {
        does: 'Has Xen keep shadow tables, so that each change in the guest’s tables costs work.',
        gives: 'Speed, above all with many processes, and code that is used less and less.',
        right: 'The processor lacks such paging.',
      },
      unused: {
        does: 'Speaks to Xen only; KVM decides by itself and ignores it here.',
      },
    },
  },
  'zh-cn': {
    title: '硬件辅助分页',
    summary: '决定 Xen 让处理器翻译客户机内存（EPT、NPT），还是维护影子页表。',
    variants: {
      on: {
        does: '让处理器自己查客户机和 Xen 的两级页表，硬件支持时默认如此。',
        gives: '未命中时查表更长，用大页可以缩短。',
        gains: '客户机改页表时不用退出到 Xen。',
      },
      off: {
        does: '由 Xen 维护影子页表，客户机每次改页表都要花工夫。',
        gives: '速度，进程多时尤甚；而且这部分代码越来越少有人用。',
        right: '处理器不支持。',
      },
      unused: {
        does: '只对 Xen 起作用；KVM 自行决定，这里会被忽略。',
      },
    },
  },
});
