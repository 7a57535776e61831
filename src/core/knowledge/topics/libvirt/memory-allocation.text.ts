import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Allocation of guest memory',
    summary: 'Decides whether the guest’s RAM is taken from the host at start or page by page.',
    variants: {
      immediate: {
        does: 'Takes all of the guest’s RAM at start, so that it starts with everything or not at all.',
        gives: 'Overcommit, and a quick start: large guests wait until every page is touched.',
        gains: 'No first-touch delays later, and no memory missing in the middle of the night.',
        right: 'Latency counts, or the host’s memory is dealt out.',
      },
      ondemand: {
        does: 'Takes a page from the host when the guest first touches it, as by default.',
        gives: 'The certainty that memory is there when it is needed.',
        gains: 'A quick start, and more guests than would fit at once.',
        right: 'Guests are many and seldom use all they have.',
      },
      refused: {
        does: 'Asks for memory on demand beside `hugepages`, which are filled in advance; libvirt refuses the pair.',
        right: 'One of them goes.',
      },
      threads: {
        does: 'Spreads the allocation at start over this many threads, since libvirt {allocation-threads-libvirt}.',
        gives: 'Host CPU time in a burst.',
        gains: 'Much less waiting for guests of many gigabytes.',
      },
    },
  },
  'zh-cn': {
    title: '客户机内存的分配时机',
    summary: '决定客户机 RAM 是启动时一次取得，还是一页一页取。',
    variants: {
      immediate: {
        does: '启动时取走全部 RAM：要么全有，要么起不来。',
        gives: '超分和快速启动：大客户机要等每一页都触碰过。',
        gains: '以后没有首次触碰的延迟，也不会半夜才发现内存不够。',
        right: '看重延迟，或宿主机内存已分配妥当。',
      },
      ondemand: {
        does: '客户机首次触碰时才向宿主机取页，默认也是如此。',
        gives: '需要时内存不一定还有。',
        gains: '启动快，也能容纳同时放不下的客户机。',
        right: '客户机多，又很少用满。',
      },
      refused: {
        does: '与预先分配的 `hugepages` 同时要求按需分配，libvirt 拒绝这一组合。',
        right: '二者去其一。',
      },
      threads: {
        does: '启动时由这么多线程分头分配，需要 libvirt {allocation-threads-libvirt} 以上。',
        gives: '宿主机 CPU 的一阵突发占用。',
        gains: '几十上百 GB 的客户机少等很多。',
      },
    },
  },
});
