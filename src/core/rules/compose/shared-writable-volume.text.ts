import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Volume that several services write to',
    why: 'A volume in two services is a path between them below the network: what one is made to write, the other will read and trust. Two database processes on one directory damage it. Where one side only reads, mounting it read-only keeps the path one-way. Between virtual machines a disk in two guests needs a file system made for that.',
    keep: 'Both sides must write, and belong to the same trust.',
    messages: {
      stores: '`{service}` and `{other}` both write to one data directory; two database processes damage each other’s data.',
      copies: '{count} containers of `{service}` write to one data directory and damage each other’s data.',
      shared: '`{service}` can change what `{other}` writes here, though software of its kind only reads it.',
    },
    fixes: { read: 'Mount it read-only in {service}' },
    related: { other: '`{service}` writes to it too' },
  },
  'zh-cn': {
    title: '多个服务都可写的卷',
    why: '一个卷挂进两个服务，就在网络之下多了一条通路：一方被诱导写下的东西，另一方会读取并信任。两个数据库进程共用一个目录，会把数据弄坏。如果一方只需要读，只读挂载能让这条路保持单向。在虚拟机之间，同一块盘给两台用，需要专门的文件系统。',
    keep: '两边都必须写，而且属于同一信任级别。',
    messages: {
      stores: '`{service}` 和 `{other}` 都在写同一个数据目录；两个数据库进程会损坏彼此的数据。',
      copies: '`{service}` 的 {count} 个容器写同一个数据目录，会损坏彼此的数据。',
      shared: '`{service}` 能改动 `{other}` 写在这里的内容，而这类软件通常只需要读。',
    },
    fixes: { read: '在 {service} 中只读挂载' },
    related: { other: '`{service}` 也在写' },
  },
});
