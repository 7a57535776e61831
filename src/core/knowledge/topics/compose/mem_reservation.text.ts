import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Memory reservation',
    summary: 'Names the memory that the kernel should leave to the container when the host runs short.',
    variants: {
      soft: {
        does: 'Asks the kernel to take memory from others first while this container uses no more than this.',
        gives: 'The neighbours’ caches, which go first; nothing is set aside, and no use is capped.',
        gains: 'The working set survives a neighbour’s burst.',
        right: 'Datastores on a full host, with a limit beside it for the upper end.',
      },
      'above-limit': { does: 'Is refused by the engine: it exceeds `mem_limit`.' },
      'too-small': { does: 'Is refused by the engine, which takes none below {memory-minimum}; without a unit the number counts bytes.' },
    },
  },
  'zh-cn': {
    title: '内存预留',
    summary: '说明宿主机内存紧张时，内核应给这个容器留下多少。',
    variants: {
      soft: {
        does: '只要容器的用量不超过这个数，就让内核先从别人那里回收。',
        gives: '邻居的缓存：它们先被回收；既没有真的留出内存，也没有限制用量。',
        gains: '邻居突发时，这里的工作集得以保住。',
        right: '繁忙宿主机上的数据存储，另配一个限制管住上端。',
      },
      'above-limit': { does: '会被引擎拒绝：它超过了 `mem_limit`。' },
      'too-small': { does: '会被引擎拒绝，低于 {memory-minimum} 的都不接受；不带单位的数字按字节计。' },
    },
  },
});
