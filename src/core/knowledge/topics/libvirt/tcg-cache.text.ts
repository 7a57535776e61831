import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Cache of translated code',
    summary: 'Sizes the memory in which an emulated guest’s translated instructions are kept.',
    gives: 'Host memory beyond the guest’s own.',
    gains: 'Fewer translations of the same code.',
    right: 'Large systems are emulated, or many small ones in little memory.',
    variants: {
      unused: {
        does: 'Belongs to emulation: under `kvm` the processor runs the guest’s code and nothing is translated.',
        right: 'The line goes, or `type` becomes `qemu`.',
      },
    },
  },
  'zh-cn': {
    title: '已翻译代码缓存',
    summary: '设定模拟客户机已翻译指令的缓存大小。',
    gives: '客户机内存之外的宿主机内存。',
    gains: '同一段代码少翻译几次。',
    right: '模拟大系统，或在有限内存里模拟许多小系统。',
    variants: {
      unused: {
        does: '属于模拟：`kvm` 下由处理器直接运行客户机代码，没有可翻译的。',
        right: '删掉这一行，或把 `type` 改成 `qemu`。',
      },
    },
  },
});
