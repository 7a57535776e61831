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
        does: 'Has no memory limit at which processes could wait, so that it changes nothing; `cgroup v2` discards it in any case.',
        gives: 'What any service without `mem_limit` does: the host can run dry, and the kernel then kills wherever it finds most.',
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
        does: '没有内存限制可供进程停下来等待，所以什么也没改变；`cgroup v2` 则一律丢弃它。',
        gives: '与任何没有 `mem_limit` 的服务一样：整台宿主机可能被耗干，内核便挑占用最多的进程终止。',
      },
    },
  },
});
