import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Memory reservation',
    summary: 'Names the memory that the kernel should leave to the container when the host runs short.',
    variants: {
      soft: {
        does: 'Asks the kernel to take memory from others first while this container uses no more; nothing is set aside, and no use is capped.',
        gives:
          'Certainty: on `cgroup v2` it counts against the whole host only as far as every cgroup above is protected too, and Docker protects none of those.',
        gains: 'Its working set survives bursts of neighbours under the same limited `cgroup_parent`.',
        right: 'With a slice above that has its own `memory.low`; to bound a neighbour, give that one a `mem_limit`.',
      },
      'above-limit': { does: 'Is refused by the engine: it exceeds the memory limit.' },
      'too-small': { does: 'Is refused by the engine, which takes none below {memory-minimum}; without a unit the number counts bytes.' },
    },
  },
  'zh-cn': {
    title: '内存预留',
    summary: '说明宿主机内存紧张时，内核应给这个容器留下多少。',
    variants: {
      soft: {
        does: '容器用量不超过这个数时，请内核先从别人那里回收；既没有真的留出内存，也没有限制用量。',
        gives: '确定性：在 `cgroup v2` 上，整台宿主机内存紧张时，要上面每一级 cgroup 都受保护才算数，而 Docker 一级也没有设。',
        gains: '与邻居同在一个有限制的 `cgroup_parent` 之下时，邻居突发也能保住这里的工作集。',
        right: '上一级 slice 设了自己的 `memory.low`；要管住某个邻居，不如给它设 `mem_limit`。',
      },
      'above-limit': { does: '会被引擎拒绝：它超过了内存限制。' },
      'too-small': { does: '会被引擎拒绝，低于 {memory-minimum} 的都不接受；不带单位的数字按字节计。' },
    },
  },
});
