import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Processor defence hidden from the guest',
    why: 'Against Spectre, speculative stores and leaking buffers a kernel needs help from the processor, offered as feature flags. A guest that does not see them runs without that defence, or with a slower one: its processes can read each other, and it is open to guests on the same core. Hiding a flag was once done for migration to hosts without its microcode, or for speed; hosts of today have them all, and the guest’s kernel can be told to do without at its own command line.',
    keep: 'The guest must move to a host without that microcode, or runs trusted code only and has been measured.',
    messages: {
      disabled: '`{feature}` is hidden from the guest, whose kernel cannot use that defence against speculative attacks.',
      forbidden: '`{feature}` is forbidden: the guest starts only on hosts without that defence against speculative attacks.',
      pcid: 'Without `pcid` the guest pays for its page-table isolation against Meltdown at every system call, which tempts people to switch it off.',
    },
    fixes: {
      remove: 'Remove the feature’s element (changes guest-visible hardware)',
    },
  },
  'zh-cn': {
    title: '对客户机隐藏了处理器的防御特性',
    why: '要防 Spectre、推测性存储绕过和缓冲区泄漏，内核需要处理器配合，处理器以特性标志的形式提供。客户机看不到它们，就没有这层防御，或只能用更慢的办法：它的进程可以互相读取，同一核心上的其他虚拟机也能对它下手。过去隐藏标志，是为了迁移到没有相应微码的宿主机，或是为了速度；如今的宿主机都具备，而客户机内核自己就可以在命令行上关掉。',
    keep: '虚拟机必须迁移到没有该微码的宿主机，或者只运行可信代码并且做过测量。',
    messages: {
      disabled: '对客户机隐藏了 `{feature}`，它的内核无法使用这项针对推测执行攻击的防御。',
      forbidden: '禁止了 `{feature}`：虚拟机只能在没有这项推测执行防御的宿主机上启动。',
      pcid: '没有 `pcid`，客户机为防 Meltdown 而做的页表隔离在每次系统调用时都要付出代价，让人想把它关掉。',
    },
    fixes: {
      remove: '删除该特性的元素（会改变客户机看到的硬件）',
    },
  },
});
