import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Memory statistics',
    summary: 'Decides how often, in seconds, the guest’s balloon driver reports its use of memory.',
    variants: {
      on: {
        does: 'Has the guest’s balloon driver report free, cached and swapped memory at this interval, in seconds.',
        gives: 'A wakeup of the guest each time; and the figures are the guest’s own claims.',
        gains: 'Figures from inside, without which nobody can balloon sensibly.',
      },
      off: {
        does: 'Collects nothing from inside the guest, as without the element.',
      },
    },
  },
  'zh-cn': {
    title: '内存统计',
    summary: '决定客户机的气球驱动隔多少秒报告一次内存使用。',
    variants: {
      on: {
        does: '让客户机的气球驱动按这个间隔（秒）报告空闲、缓存和换出的内存。',
        gives: '每次都要唤醒客户机；而且数字由客户机自己说了算。',
        gains: '来自内部的数字，没有它就谈不上合理调节气球。',
      },
      off: {
        does: '不从客户机内部收集任何数据，与不写这个元素一样。',
      },
    },
  },
});
