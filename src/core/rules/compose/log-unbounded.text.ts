import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Log that grows without end',
    why: 'The `json-file` driver writes whatever the service prints to a file on the host and, unless told a size, never rotates it. A chatty service then fills the disk of everything that shares it. Rotation costs old lines only; the `local` driver rotates by itself and is faster, but other tools cannot read its files.',
    keep: 'Something else on the host rotates these files, or nothing may be lost.',
    messages: { grows: 'The log of `{service}` is kept in one file on the host that nothing here limits.' },
    fixes: { rotate: 'Rotate the log at 10m' },
  },
  'zh-cn': {
    title: '没有上限的日志',
    why: '`json-file` 驱动把服务的输出写进宿主机上的文件，不给大小就永不轮转。输出多的服务会占满磁盘，影响共用它的一切。轮转只损失旧日志；`local` 驱动自带轮转，速度更快，但别的工具读不了它的文件。',
    keep: '宿主机上另有工具轮转这些文件，或者一行都不能丢。',
    messages: { grows: '`{service}` 的日志写在宿主机的一个文件里，这里没有给它上限。' },
    fixes: { rotate: '日志到 10m 就轮转' },
  },
});
