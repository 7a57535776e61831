import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'POWER speculation defence',
    summary: 'Says which defence against speculative attacks a pSeries guest may count on (Meltdown, Spectre).',
    variants: {
      broken: {
        does: 'Tells the guest that there is no such defence, and it takes none.',
        gives: 'Borders inside the guest: programs may read the kernel’s data or each other’s.',
        gains: 'Some speed, and migration from hosts without the fix.',
        right: 'Every program in the guest is trusted.',
      },
      workaround: {
        does: 'Tells the guest to defend itself in software.',
        gives: 'Some speed at each change of privilege.',
        gains: 'Protection on processors without a fix.',
      },
      fixed: {
        does: 'Tells the guest that hardware handles it, so that it spares itself the effort.',
        gives: 'Hosts without that fix, which must not run it.',
        gains: 'Protection at full speed.',
      },
      assisted: {
        does: 'Offers the guest help from hardware in flushing the count cache.',
        gives: 'Hosts that lack it.',
        gains: 'A cheaper defence against Spectre.',
      },
      unassisted: {
        does: 'Makes the guest flush the count cache in software.',
        gives: 'Speed, where hardware could help.',
      },
    },
  },
  'zh-cn': {
    title: 'POWER 推测执行防御',
    summary: '说明 pSeries 客户机可以指望哪种推测执行防御（Meltdown、Spectre）。',
    variants: {
      broken: {
        does: '告诉客户机没有这种防御，它也就不采取措施。',
        gives: '客户机内部的界线：程序也许能读到内核或彼此的数据。',
        gains: '一些速度，以及从没有修复的宿主机迁来。',
        right: '客户机里每个程序都可信。',
      },
      workaround: {
        does: '让客户机用软件自行防御。',
        gives: '每次切换特权级时的一点速度。',
        gains: '没有硬件修复的处理器也有防护。',
      },
      fixed: {
        does: '告诉客户机硬件已处理，它便省去自己的措施。',
        gives: '没有该修复的宿主机，不能让它在那里运行。',
        gains: '不损失速度的防护。',
      },
      assisted: {
        does: '刷新计数缓存时，给客户机提供硬件协助。',
        gives: '没有它的宿主机。',
        gains: '更省的 Spectre 防御。',
      },
      unassisted: {
        does: '让客户机用软件刷新计数缓存。',
        gives: '硬件本可帮忙时的速度。',
      },
    },
  },
});
