import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Hyper-V vendor string',
    summary:
      'Changes the name by which Hyper-V introduces itself in CPUID, and no behaviour; it needs another enlightenment to show at all.',
    gives: 'Nothing that is measured; recipes for GPU assignment carry it from a time when drivers looked at the name.',
    right: 'A program is known to stumble over the usual name.',
    variants: {
      off: {
        does: 'Keeps the usual name of Hyper-V in CPUID.',
      },
    },
  },
  'zh-cn': {
    title: 'Hyper-V 厂商字符串',
    summary: '改变 Hyper-V 在 CPUID 里自报的名字，行为不变；没有别的增强，它根本不出现。',
    gives: '没有可测的影响；GPU 直通的配方里有它，是因为以前的驱动会看这个名字。',
    right: '确知某个程序会被通常的名字绊住。',
    variants: {
      off: {
        does: 'CPUID 里仍用 Hyper-V 通常的名字。',
      },
    },
  },
});
