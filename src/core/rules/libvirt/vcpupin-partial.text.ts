import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Only some virtual CPUs are pinned',
    why: 'The pinned ones keep to their processors, the others float over all of the host and may land on the very processors that the pins were to keep free. A guest that spreads work evenly then waits for its slowest virtual CPU. Leaving some to float uses idle processors, which pins give up. A `cpuset` on `<vcpu>` bounds all that have no pin of their own.',
    keep: 'The pinned ones do the time-critical work, and the guest’s own kernel keeps it there.',
    messages: {
      partial: '{pinned} of {vcpus} virtual CPUs are pinned, and no `cpuset` bounds the others: they float over the whole host.',
    },
    related: {
      vcpus: 'The number of virtual CPUs',
    },
  },
  'zh-cn': {
    title: '只绑定了部分虚拟 CPU',
    why: '绑定的留在各自的处理器上，其余的在整台宿主机上漂移，可能正好落到本想空出来的那些处理器。客户机若平均分配工作，就要等最慢的那个虚拟 CPU。让一部分漂移可以利用空闲处理器，这正是绑核放弃的。在 `<vcpu>` 上写 `cpuset`，可以约束所有没有单独绑定的。',
    keep: '绑定的那些做时间敏感的工作，而且客户机内核会把工作留在上面。',
    messages: {
      partial: '{vcpus} 个虚拟 CPU 中只绑定了 {pinned} 个，其余没有 `cpuset` 约束：会在整台宿主机上漂移。',
    },
    related: {
      vcpus: '虚拟 CPU 的数目',
    },
  },
});
