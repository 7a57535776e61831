import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Memory limit',
    summary:
      'Caps the memory of the container, the page cache of its files included; without it the container may take all that the host has.',
    variants: {
      limit: {
        does: 'Caps the container’s memory, page cache included, and allows as much swap again.',
        gives: 'Room for bursts and file caches: at the limit the kernel first reclaims and swaps, then kills a process in here.',
        gains: 'A leak ends here instead of picking victims all over the host.',
        right: 'Services share a host; leave room above the program’s own heap setting.',
      },
      'no-swap': {
        does: 'Caps memory and, with an equal `memswap_limit`, leaves no swap at all.',
        gives: 'The slow way out: at the limit, once no file cache is left to drop, a process is killed.',
        gains: 'Latency does not decay into swapping, and failures show early.',
        right: 'Databases, caches and other services that had better fail than crawl.',
      },
      'own-swap': {
        does: 'Caps memory here and the sum of memory and swap by `memswap_limit`.',
        gives: 'Steady latency, as soon as the difference between the two is used.',
        gains: 'Rarely used pages may leave the memory before anything is killed.',
        right: 'The service holds much that it seldom touches.',
      },
      'free-swap': {
        does: 'Caps memory, but by `memswap_limit: -1` not swap: what does not fit is moved there.',
        gives: 'Latency, and the host’s swap, which a leak may fill for all.',
        gains: 'The service is killed only when the host has no swap left.',
        right: 'Its idle data is large, and its host has swap to spare.',
      },
      'too-small': {
        does: 'Is refused by the engine, whose smallest limit is {memory-minimum}; a number without a unit counts bytes.',
      },
      unlimited: {
        does: 'Stands for no limit: the container may take all the memory and swap that the host has.',
        gives: 'Neighbours’ memory: when it runs out, the kernel chooses whom to kill on the whole host.',
        right: 'The service is alone on its host.',
      },
    },
    counterparts: {
      kvm: 'A guest has its size from the start; a hard limit beside it covers QEMU too and can kill the guest.',
    },
  },
  'zh-cn': {
    title: '内存限制',
    summary: '限制容器的内存，包括其文件的页缓存；不设的话，容器可以用光宿主机的内存。',
    variants: {
      limit: {
        does: '限制容器的内存（含页缓存），另外还允许使用同样多的交换空间。',
        gives: '应付突发和文件缓存的余地：到了上限，内核先回收和换出，再终止这里的进程。',
        gains: '内存泄漏到此为止，不会让内核在整台宿主机上挑牺牲品。',
        right: '多个服务共用宿主机；上限要比程序自己的堆设置高出一截。',
      },
      'no-swap': {
        does: '限制内存，并因 `memswap_limit` 与之相等而完全不给交换空间。',
        gives: '缓冲的余地：到了上限，文件缓存清完后就有进程被终止。',
        gains: '延迟不会被换页拖垮，问题也暴露得早。',
        right: '数据库、缓存，以及宁可失败也不能拖慢的服务。',
      },
      'own-swap': {
        does: '在这里限制内存，再用 `memswap_limit` 限制内存与交换空间之和。',
        gives: '稳定的延迟：一旦用到两者的差额就没有了。',
        gains: '终止进程之前，很少用的页可以先离开内存。',
        right: '服务持有大量很少访问的数据。',
      },
      'free-swap': {
        does: '限制内存，但因 `memswap_limit: -1` 不限制交换空间：放不下的就换出去。',
        gives: '延迟，以及宿主机的交换空间，内存泄漏可能把它占满，殃及所有人。',
        gains: '宿主机的交换空间用尽之前，服务不会被终止。',
        right: '闲置数据很多，而宿主机的交换空间有富余。',
      },
      'too-small': {
        does: '会被引擎拒绝，最小限制是 {memory-minimum}；不带单位的数字按字节计。',
      },
      unlimited: {
        does: '表示不限制：容器可以用光宿主机的内存和交换空间。',
        gives: '邻居的内存：用尽时，内核在整台宿主机上挑选要终止的进程。',
        right: '宿主机上只有这一个服务。',
      },
    },
    counterparts: {
      kvm: '虚拟机一开始就有固定的大小；另设的硬限制把 QEMU 也算在内，可能导致虚拟机被杀。',
    },
  },
});
