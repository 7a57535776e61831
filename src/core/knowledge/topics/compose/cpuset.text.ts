import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'CPU pinning',
    summary: 'Ties the container to these processors of the host; on others it never runs.',
    variants: {
      one: {
        does: 'Ties every thread of the container to this one processor.',
        gives: 'All parallelism, and the scheduler’s freedom to move work to an idle processor.',
        gains: 'Warm caches, and no time lost to moves.',
        right: 'Single-threaded programs whose latency matters, on a processor that others leave alone.',
      },
      several: {
        does: 'Ties the container to these processors; neighbours may still run on them unless they are kept off.',
        gives: 'Portability, since the numbers are this machine’s; memory is not bound, for Compose has no key for NUMA nodes.',
        gains: 'Warm caches, and fewer side channels where nobody else shares the cores.',
        right: 'Processors were set aside for this service, on a host you know.',
      },
    },
    counterparts: { kvm: '`vcpupin` ties each virtual CPU by itself, and `numatune` ties the memory along.' },
  },
  'zh-cn': {
    title: '绑核',
    summary: '把容器绑到宿主机的这些处理器上，别处一概不跑。',
    variants: {
      one: {
        does: '把容器的全部线程绑到这一个处理器上。',
        gives: '全部并行能力，以及调度器把工作挪到空闲处理器的自由。',
        gains: '缓存一直是热的，也没有迁移的损耗。',
        right: '看重延迟的单线程程序，而且那个处理器没有别人用。',
      },
      several: {
        does: '把容器绑到这些处理器上；若不另外隔离，邻居照样可以用它们。',
        gives: '可移植性，因为编号是这台机器的；内存并没有绑定，Compose 没有 NUMA 节点的键。',
        gains: '缓存是热的；没有别人共用核心时，侧信道也更少。',
        right: '宿主机是你熟悉的，并且专门为它留出了处理器。',
      },
    },
    counterparts: { kvm: '`vcpupin` 逐个绑定虚拟 CPU，`numatune` 还能一并绑定内存。' },
  },
});
