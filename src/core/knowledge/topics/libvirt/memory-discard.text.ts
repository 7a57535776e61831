import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Discarding memory at the end',
    summary: 'Drops the content of the guest’s memory just before it ends, so that files and huge pages need not be written back or kept.',
    gives: 'A guarantee: after a crash of QEMU the content may remain.',
    gains: 'A quicker end, and less left lying around.',
    right: 'Memory comes from files or huge pages; where remains are a danger, encryption is the answer.',
  },
  'zh-cn': {
    title: '结束时丢弃内存',
    summary: '客户机结束前丢弃内存内容，文件和大页就不必写回或保留。',
    gives: '没有保证：QEMU 崩溃后内容可能还在。',
    gains: '结束得更快，残留更少。',
    right: '内存来自文件或大页；若残留有危险，该用加密。',
  },
});
