import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Key of cgroup v1',
    why: 'These keys set controls that only cgroup v1 has. On v2, the default of today’s distributions, the engine drops the memory ones with a warning, and refuses real-time run times, since the kernel offers none to containers there. What v2 offers in their place is `memswap_limit`: equal to the memory limit, it allows no swap. A guest sets all of these in its own kernel.',
    keep: 'Every host that runs this file still uses cgroup v1.',
    messages: {
      ignored: '`{key}` is dropped on cgroup v2 hosts; it changes nothing there.',
      zero: '`mem_swappiness: 0` is never sent by Compose, and cgroup v2 knows no swappiness per container.',
      refused: '`{key}` needs real-time group scheduling of cgroup v1; on a cgroup v2 host the container is not created.',
    },
    fixes: { remove: 'Remove {key}' },
  },
  'zh-cn': {
    title: 'cgroup v1 才有的键',
    why: '这些键设置的是只有 cgroup v1 才有的控制项。在如今各发行版默认的 v2 上，与内存有关的会被引擎丢弃并给出警告，实时运行时间则直接被拒绝，因为那里的内核不向容器提供。v2 的替代是 `memswap_limit`：与内存限制相等就不允许交换。虚拟机可以在自己的内核里设置这些。',
    keep: '运行这个文件的宿主机全都还在用 cgroup v1。',
    messages: {
      ignored: '`{key}` 在 cgroup v2 的宿主机上会被丢弃，不起任何作用。',
      zero: 'Compose 从不发送 `mem_swappiness: 0`，而 cgroup v2 也没有针对单个容器的交换倾向。',
      refused: '`{key}` 需要 cgroup v1 的实时组调度；在 cgroup v2 的宿主机上，容器创建不出来。',
    },
    fixes: { remove: '去掉 {key}' },
  },
});
