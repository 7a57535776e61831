import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Disk I/O path',
    summary: 'Decides how QEMU hands disk requests to the host’s kernel.',
    variants: {
      native: {
        does: "Submits through Linux AIO, which libvirt accepts only beside `cache='none'` or `'directsync'`.",
        gives: 'The host’s page cache; and on files that still grow, requests may block each other.',
        gains: 'Little CPU time per request and steady latency.',
        right: 'Behind the disk is a block device, as oVirt and virt-install pair them.',
      },
      nativeRefused: {
        does: 'Asks for Linux AIO while the `cache` mode beside it keeps the host’s page cache in use, which libvirt refuses.',
        right: '`cache` becomes `none`, or this becomes `threads`.',
      },
      nativeAlone: {
        does: 'Asks for Linux AIO without a `cache` mode, whose default keeps the host’s page cache in use; libvirt refuses that.',
        right: "`cache='none'` joins it, or this becomes `threads`.",
      },
      threads: {
        does: 'Gives each request to a pool of worker threads that make ordinary, blocking calls.',
        gives: 'CPU time and some latency when many requests are under way.',
        gains: 'A path that works with every cache mode and every kind of storage.',
        right: 'Images are files, sparse or on a network file system.',
      },
      io_uring: {
        does: 'Queues requests in a ring shared with the host’s kernel, from libvirt {io-uring-libvirt} on.',
        gives: 'Hosts whose administrator has switched `io_uring` off to shrink the kernel’s attack surface.',
        gains: 'Few system calls per request, with or without the page cache.',
        right: 'Hosts are recent, allow it, and disks are quick enough to notice.',
      },
    },
  },
  'zh-cn': {
    title: '磁盘 I/O 路径',
    summary: '决定 QEMU 怎样把磁盘请求交给宿主机内核。',
    variants: {
      native: {
        does: "通过 Linux AIO 提交，libvirt 只允许它与 `cache='none'` 或 `'directsync'` 搭配。",
        gives: '宿主机页缓存；文件还在增长时，请求可能互相阻塞。',
        gains: '每个请求耗费的 CPU 少，延迟平稳。',
        right: '磁盘后面是块设备，oVirt 和 virt-install 也这样搭配。',
      },
      nativeRefused: {
        does: '要求使用 Linux AIO，而同时写的 `cache` 模式仍用着宿主机页缓存，libvirt 会拒绝。',
        right: '把 `cache` 改为 `none`，或把这里改为 `threads`。',
      },
      nativeAlone: {
        does: '要求 Linux AIO 却没写 `cache`，而默认模式会用宿主机页缓存；libvirt 会拒绝。',
        right: "加上 `cache='none'`，或改为 `threads`。",
      },
      threads: {
        does: '每个请求交给一组工作线程，由它们做普通的阻塞调用。',
        gives: '并发请求多时的 CPU 时间和一些延迟。',
        gains: '任何缓存模式、任何存储都能用。',
        right: '镜像是稀疏文件，或者放在网络文件系统上。',
      },
      io_uring: {
        does: '把请求放进与宿主机内核共用的环形队列，自 libvirt {io-uring-libvirt} 起可用。',
        gives: '那些为缩小内核攻击面而关掉 `io_uring` 的宿主机。',
        gains: '每个请求的系统调用很少，用不用页缓存都行。',
        right: '宿主机较新且允许使用，磁盘也快到能看出差别。',
      },
    },
  },
});
