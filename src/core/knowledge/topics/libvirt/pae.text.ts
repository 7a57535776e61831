import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Extended paging (PAE)',
    summary: 'Lets an `i686` guest use more than four gigabytes and no-execute pages; `x86_64` guests have them anyway.',
    right: 'An old `i686` system runs as a Xen HVM guest.',
    variants: {
      unused: {
        does: 'Speaks to Xen only: under QEMU and KVM the CPU model decides, and the line changes nothing.',
        right: 'A Xen host reads the file too.',
      },
    },
  },
  'zh-cn': {
    title: '扩展分页（PAE）',
    summary: '让 `i686` 客户机能用超过四 GB 的内存和不可执行页；`x86_64` 客户机本来就有。',
    right: '很老的 `i686` 系统作为 Xen 的 HVM 客户机运行。',
    variants: {
      unused: {
        does: '只对 Xen 起作用：在 QEMU 和 KVM 上由 CPU 型号决定，这一行不改变什么。',
        right: 'Xen 宿主机也用这份文件。',
      },
    },
  },
});
