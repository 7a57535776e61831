import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Disk cache that ignores flushes',
    why: 'With `unsafe` QEMU tells the guest that its data is on disk when it is still in the host’s memory, and drops every flush. Writes are as fast as memory, but when the host crashes or loses power, the file system and the databases of the guest may be broken and not merely behind. `none` and `writeback` honour flushes; `writeback` keeps the host’s page cache.',
    keep: 'Nobody would miss the disk: an installation that is run again when it fails, a test machine, a cache.',
    messages: {
      unsafe: '`unsafe` drops the guest’s flushes: quick, but a crash of the host can corrupt this disk.',
    },
    fixes: {
      none: "Set `cache='none'`",
      writeback: "Set `cache='writeback'`",
    },
  },
  'zh-cn': {
    title: '磁盘缓存忽略刷盘',
    why: '用 `unsafe` 时，数据还在宿主机内存里，QEMU 就告诉客户机已经落盘，并丢掉所有刷盘请求。写入快得像写内存，但宿主机一旦崩溃或断电，客户机的文件系统和数据库可能直接损坏，而不只是丢掉最近的数据。`none` 和 `writeback` 都会响应刷盘，`writeback` 还保留宿主机的页缓存。',
    keep: '这块磁盘丢了也无所谓：失败就重来的安装过程、测试机、缓存。',
    messages: {
      unsafe: '`unsafe` 丢弃客户机的刷盘请求：快，但宿主机崩溃可能损坏这块磁盘。',
    },
    fixes: {
      none: "设置 `cache='none'`",
      writeback: "设置 `cache='writeback'`",
    },
  },
});
