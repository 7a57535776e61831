import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Native I/O through the page cache',
    why: "Native asynchronous I/O blocks as soon as the host’s page cache stands between QEMU and the disk, so libvirt refuses `io='native'` unless `cache` is `none` or `directsync`. A cache mode that is not written counts as `writeback`; `<shareable/>` does not help, since libvirt sets its cache mode only after this check. `none` still honours the guest’s flushes and gives steady latency; dropping `io` keeps the page cache, which speeds up repeated reads and holds the data twice.",
    messages: {
      missing: "`io='native'` needs `cache='none'` or `cache='directsync'`; without either libvirt refuses this disk.",
      cached: "`io='native'` cannot go through the page cache that `cache='{cache}'` asks for; libvirt refuses this disk.",
    },
    fixes: {
      none: "Set `cache='none'`",
      directsync: "Set `cache='directsync'`",
      io: "Remove `io='native'`",
    },
    related: {
      cache: 'The cache mode that uses the page cache',
    },
  },
  'zh-cn': {
    title: '原生 I/O 经过页缓存',
    why: "只要 QEMU 与磁盘之间隔着宿主机的页缓存，原生异步 I/O 就会阻塞，所以除非 `cache` 是 `none` 或 `directsync`，libvirt 都会拒绝 `io='native'`。不写缓存模式按 `writeback` 算；写 `<shareable/>` 也没用，因为 libvirt 在这项检查之后才设置缓存模式。`none` 照样响应客户机的刷盘，延迟稳定；去掉 `io` 则保留页缓存，重复读更快，但数据占两份内存。",
    messages: {
      missing: "`io='native'` 需要 `cache='none'` 或 `cache='directsync'`；两者都没有，libvirt 会拒绝这块磁盘。",
      cached: "`io='native'` 不能经过 `cache='{cache}'` 所要求的页缓存；libvirt 会拒绝这块磁盘。",
    },
    fixes: {
      none: "设置 `cache='none'`",
      directsync: "设置 `cache='directsync'`",
      io: "删除 `io='native'`",
    },
    related: {
      cache: '使用页缓存的缓存模式',
    },
  },
});
