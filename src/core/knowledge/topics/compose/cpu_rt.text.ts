import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Real-time CPU time',
    summary: 'Gives the container time on the processors ahead of all ordinary work; an engine on `cgroup v2` refuses to create it.',
    variants: {
      runtime: {
        does: 'Lets real-time threads in here run this long per period, ahead of all ordinary work; on a `cgroup v2` host the container is refused.',
        gives:
          'The rest of the machine for that long, and nearly every current host: the kernel must be built and the daemon started for it, and `SYS_NICE` added.',
        gains: 'A bound latency that no weight or quota gives.',
        right: 'Audio or control on a host set up for exactly this.',
      },
      period: {
        does: 'Sets the span over which real-time run time counts; on a `cgroup v2` host the container is refused.',
        right: 'Only beside `cpu_rt_runtime`, which may not exceed it.',
      },
    },
  },
  'zh-cn': {
    title: '实时 CPU 时间',
    summary: '让容器在处理器上优先于一切普通工作；在 `cgroup v2` 上引擎会拒绝创建。',
    variants: {
      runtime: {
        does: '允许这里的实时线程每个周期跑这么久，优先于一切普通工作；在 `cgroup v2` 宿主机上容器会被拒绝。',
        gives: '机器其余部分在那段时间里的响应，以及几乎所有现行宿主机：内核要带该功能编译，守护进程要为此配置，还要加 `SYS_NICE`。',
        gains: '有界的延迟，权重和配额都做不到。',
        right: '专为此配置的宿主机上的音频或控制任务。',
      },
      period: {
        does: '设置实时运行时间按多长的跨度计算；在 `cgroup v2` 宿主机上容器会被拒绝。',
        right: '只与 `cpu_rt_runtime` 搭配，后者不能超过它。',
      },
    },
  },
});
