import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Hiding KVM',
    summary: 'Decides whether the guest can tell from CPUID that KVM runs it.',
    variants: {
      on: {
        does: 'Masks the CPUID leaves by which a guest recognizes KVM and learns what it offers.',
        gives: 'The paravirtual clock, steal time and page-fault handling, hence exact time and some speed; no isolation is gained.',
        gains: 'Drivers and programs that refuse to run in virtual machines may start; other signs of one remain.',
        right: 'Such a program is really the obstacle, as with older NVIDIA drivers.',
      },
      off: {
        does: 'Leaves KVM visible, so that the guest uses its paravirtual clock and other help.',
        gives: 'Programs that refuse to run in virtual machines.',
      },
    },
  },
  'zh-cn': {
    title: '隐藏 KVM',
    summary: '决定客户机能否从 CPUID 看出自己由 KVM 运行。',
    variants: {
      on: {
        does: '屏蔽客户机用来识别 KVM、得知其功能的 CPUID 叶。',
        gives: '半虚拟化时钟、steal time 和缺页处理，也就是准确的时间和一些速度；隔离并没有因此增强。',
        gains: '拒绝在虚拟机里运行的驱动和程序也许能启动；虚拟机的其他迹象仍在。',
        right: '确实被这类程序挡住了，例如较老的 NVIDIA 驱动。',
      },
      off: {
        does: '保持 KVM 可见，客户机会使用它的半虚拟化时钟等功能。',
        gives: '拒绝在虚拟机里运行的程序用不了。',
      },
    },
  },
});
