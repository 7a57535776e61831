import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Crash record',
    summary:
      'Gives the guest a small file of the host into which its kernel writes its last messages when it crashes, by ACPI’s error record table.',
    gives: 'A file that has to travel with the guest, and that the host can read.',
    gains: 'The reason of a crash survives, without network or disk of the guest.',
    right: 'Crashes of the guest are to be explained.',
  },
  'zh-cn': {
    title: '崩溃记录',
    summary: '给客户机一小块宿主机文件，内核崩溃时通过 ACPI 错误记录表把最后的信息写进去。',
    gives: '这个文件要随客户机走，宿主机也读得到。',
    gains: '崩溃原因得以保留，不靠客户机的网络或磁盘。',
    right: '需要查明客户机崩溃的原因。',
  },
});
