import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Virtual CPUs',
    summary: 'Sets how many virtual CPUs the guest may have, each scheduled like a thread of the host.',
    variants: {
      floating: {
        does: 'Creates host threads, one per virtual CPU; without a `cpuset` the scheduler may run them on any processor.',
        gives: 'Steady latency once neighbours want the same processors.',
        gains: 'Overcommit: guests can be promised more CPUs than the host has, as long as they are not all busy.',
        right: 'Load is mixed and no guest needs its processors to itself.',
      },
      xen: {
        does: 'Creates virtual CPUs that Xen’s scheduler runs; without a `cpuset` on any processor.',
        gives: 'Steady latency where domains want the same processors.',
        gains: 'More virtual CPUs in all domains than the machine has, as long as they are not all busy.',
      },
      lxc: {
        does: 'Bounds nothing: a container’s processes may use every processor unless a `cpuset` names some or a `quota` caps their time.',
      },
      cpuset: {
        does: 'Keeps all virtual CPUs, or a container’s processes, on the host processors named in `cpuset`.',
        gives: 'Idle processors elsewhere, and hosts with another layout.',
        gains: 'Warm caches, and distance from neighbours, provided that their files leave these processors free.',
        right: 'Guests are dealt out over a known host.',
      },
      auto: {
        does: 'Asks numad at every start for the host node with room and keeps the guest there; a written `cpuset` is ignored.',
        gives: 'A placement known in advance: the next start may choose another.',
        gains: 'Local memory without processor numbers in the file.',
        right: 'Hosts with several NUMA nodes differ from each other.',
      },
      current: {
        does: 'Starts with this many virtual CPUs online; those up to the maximum can be plugged in while the guest runs.',
        gives: 'CPUs at boot that the maximum would allow.',
        gains: 'Growth without a restart.',
        right: 'Load is expected to grow, and the guest handles CPU hotplug.',
      },
    },
    counterparts: {
      docker: 'A container sees all processors; `cpus` limits its time and not their number.',
    },
  },
  'zh-cn': {
    title: '虚拟 CPU',
    summary: '规定客户机最多有几个虚拟 CPU，每个都像宿主机的线程那样被调度。',
    variants: {
      floating: {
        does: '每个虚拟 CPU 创建一个宿主机线程；没有 `cpuset` 时，调度器可以把它们放到任何处理器上。',
        gives: '邻居争用同一批处理器时，延迟不再平稳。',
        gains: '可以超分：只要不同时繁忙，许给客户机的 CPU 可以多于宿主机所有。',
        right: '负载混杂，没有哪台客户机需要独占处理器。',
      },
      xen: {
        does: '创建由 Xen 调度器运行的虚拟 CPU；没有 `cpuset` 时可在任何处理器上。',
        gives: '各域争用同一批处理器时，延迟会波动。',
        gains: '各域的虚拟 CPU 总数可以多于机器所有，只要不同时繁忙。',
      },
      lxc: {
        does: '什么都不限制：容器的进程可以用所有处理器，除非 `cpuset` 指定了一些，或 `quota` 限制了时间。',
      },
      cpuset: {
        does: '让所有虚拟 CPU（或容器的进程）只在 `cpuset` 列出的宿主机处理器上运行。',
        gives: '别处空闲的处理器，以及布局不同的宿主机。',
        gains: '缓存保持热；只要邻居的文件也避开这些处理器，就互不干扰。',
        right: '在布局已知的宿主机上统一安排客户机。',
      },
      auto: {
        does: '每次启动都向 numad 询问哪个节点有余量，并让客户机留在那里；写了 `cpuset` 也会被忽略。',
        gives: '位置事先不可知：下次启动可能换地方。',
        gains: '文件里不写处理器编号，也能用上本地内存。',
        right: '宿主机有多个 NUMA 节点，而且彼此不同。',
      },
      current: {
        does: '启动时只有这么多虚拟 CPU 在线，其余的可在运行中插入，直到上限。',
        gives: '上限本来允许、开机时却没有的那些 CPU。',
        gains: '不重启就能扩容。',
        right: '预计负载会增长，客户机也支持 CPU 热插拔。',
      },
    },
    counterparts: {
      docker: '容器看得到所有处理器；`cpus` 限制的是时间，不是个数。',
    },
  },
});
