import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'No killing when out of memory',
    summary: 'Asks the kernel to stop this container rather than kill in it when memory runs out; only `cgroup v1` can.',
    variants: {
      limited: {
        does: 'On `cgroup v1` makes processes wait at the memory limit instead of being killed; on `cgroup v2` the engine discards it.',
        gives: 'The way out: a container that waits for memory which nobody frees hangs until a person comes.',
        gains: 'Nothing in memory is lost while somebody makes room.',
        right: 'No usual case: a larger limit and a restart policy serve better.',
      },
      unlimited: {
        does: 'Shields the container on `cgroup v1` while no `mem_limit` stands beside it, so that the whole host can run dry; `cgroup v2` discards it.',
        gives: 'Other processes of the host, which the kernel then kills instead.',
      },
    },
  },
  'zh-cn': {
    title: '内存耗尽时不终止进程',
    summary: '要求内存耗尽时让容器停住而不是终止其中的进程；只有 `cgroup v1` 做得到。',
    variants: {
      limited: {
        does: '在 `cgroup v1` 上，进程到了内存限制会等待而不是被终止；在 `cgroup v2` 上引擎会丢弃它。',
        gives: '出路：等着没人会释放的内存，容器就一直挂着，直到有人来处理。',
        gains: '有人腾出空间之前，内存里的东西不会丢。',
        right: '通常没有理由，调大限制再配重启策略更好。',
      },
      unlimited: {
        does: '在 `cgroup v1` 上保护没有 `mem_limit` 的容器，整台宿主机都可能被耗干；`cgroup v2` 会丢弃它。',
        gives: '宿主机的其他进程：内核会转而终止它们。',
      },
    },
  },
});
