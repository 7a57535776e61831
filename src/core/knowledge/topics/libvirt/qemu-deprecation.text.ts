import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Deprecated QEMU interfaces',
    summary: 'Decides what QEMU does when libvirt uses something deprecated; a tool for developers, not for production.',
    variants: {
      none: { does: 'Accepts deprecated commands and fields, which is the default.' },
      omit: {
        does: 'Hides deprecated fields from what QEMU answers.',
        gives: 'A guest whose management may miss an answer.',
        gains: 'Tests show what still depends on them.',
      },
      reject: {
        does: 'Makes QEMU answer deprecated commands with an error.',
        gives: 'Operations on the running guest, some of which then fail without notice.',
        gains: 'Uses of them come to light in tests.',
      },
      crash: {
        does: 'Makes QEMU crash at the first deprecated command.',
        gives: 'The guest.',
        gains: 'No such use goes unnoticed in CI.',
      },
    },
  },
  'zh-cn': {
    title: 'QEMU 的弃用接口',
    summary: '决定 libvirt 用到弃用接口时 QEMU 怎么办；供开发者使用，不用于生产。',
    variants: {
      none: { does: '接受弃用的命令和字段，这是默认值。' },
      omit: {
        does: 'QEMU 的回答里略去弃用字段。',
        gives: '管理程序可能缺少某个回答。',
        gains: '测试能看出还有什么依赖它们。',
      },
      reject: {
        does: 'QEMU 对弃用命令一律报错。',
        gives: '对运行中客户机的某些操作会失败，而且未必有提示。',
        gains: '测试中能暴露用到它们的地方。',
      },
      crash: {
        does: '遇到第一个弃用命令，QEMU 就崩溃。',
        gives: '客户机本身。',
        gains: 'CI 里不会漏掉任何一处。',
      },
    },
  },
});
