import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Processor caches shown',
    summary: 'Decides which caches the guest’s scheduler and programs believe in.',
    variants: {
      passthrough: {
        does: 'Shows the guest the host’s real caches.',
        gives: 'Truth without pins: virtual CPUs that wander share other caches than the guest thinks.',
        gains: 'With pins, a scheduler that keeps related work on one cache.',
        right: 'Virtual CPUs are pinned and the guest stays on equal hosts.',
      },
      refused: {
        does: 'Asks for the host’s caches with a processor that is not the host’s: libvirt refuses it with this CPU mode.',
        right: 'The mode is `host-passthrough` or `maximum`; otherwise `emulate` fits.',
      },
      emulate: {
        does: 'Shows made-up caches that are the same on every host.',
        gives: 'The guest’s knowledge of what its CPUs really share.',
        gains: 'A stable picture for migration.',
      },
      disable: {
        does: 'Reports no cache of this level, or none at all.',
        gives: 'Scheduling by cache, and programs that size their work by it.',
      },
    },
  },
  'zh-cn': {
    title: '呈现的处理器缓存',
    summary: '决定客户机的调度器和程序以为有哪些缓存。',
    variants: {
      passthrough: {
        does: '向客户机呈现宿主机真实的缓存。',
        gives: '不绑核就不真实：虚拟 CPU 一漂移，共享的缓存就与客户机所想不同。',
        gains: '配合绑核，调度器能让相关的工作用同一块缓存。',
        right: '虚拟 CPU 已绑定，客户机只在相同的宿主机间活动。',
      },
      refused: {
        does: '处理器不是宿主机的，却要宿主机的缓存：这种 CPU 模式下 libvirt 会拒绝。',
        right: '模式为 `host-passthrough` 或 `maximum`；否则用 `emulate`。',
      },
      emulate: {
        does: '呈现虚构的缓存，每台宿主机上都一样。',
        gives: '客户机不知道 CPU 真正共享哪些缓存。',
        gains: '迁移前后不变的样子。',
      },
      disable: {
        does: '不报告这一级缓存，或一级都不报告。',
        gives: '按缓存调度，以及按缓存大小安排工作的程序。',
      },
    },
  },
});
