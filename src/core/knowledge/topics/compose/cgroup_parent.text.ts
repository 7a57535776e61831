import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Parent cgroup',
    summary: 'Places the container under another cgroup, so that limits set there by the host’s operator hold for all below it.',
    variants: {
      slice: {
        does: 'Places the container under this systemd slice, whose limits count for everything in it together.',
        gives: 'The place that Docker chose: limits of its usual slice no longer hold here.',
        gains: 'Several services share one budget of memory and processor time.',
        right: 'The host defines that slice; a slice that is missing comes into being without limits.',
      },
      path: {
        does: 'Places the container under this path of the tree; where systemd manages cgroups, which is usual on `cgroup v2`, the engine refuses a name without `.slice`.',
        gives: 'Portability to hosts with the other driver.',
        gains: 'Group limits on hosts without systemd.',
        right: 'The daemon is known to use `cgroupfs`.',
      },
    },
  },
  'zh-cn': {
    title: '父 cgroup',
    summary: '把容器放到另一个 cgroup 之下，宿主机管理者在那里设的限制对其下全部有效。',
    variants: {
      slice: {
        does: '把容器放到这个 systemd slice 之下，其限制由里面的全部进程共同承担。',
        gives: 'Docker 原来选的位置：它惯用 slice 的限制在这里不再有效。',
        gains: '几个服务共用一份内存和处理器时间的预算。',
        right: '宿主机定义了这个 slice；若不存在，会新建一个没有限制的。',
      },
      path: {
        does: '把容器放到树上的这个路径之下；cgroup 由 systemd 管理时（`cgroup v2` 上通常如此），引擎会拒绝不带 `.slice` 的名字。',
        gives: '可移植性：换成另一种 cgroup 驱动的宿主机就不行。',
        gains: '在没有 systemd 的宿主机上也能成组限制。',
        right: '确知守护进程用的是 `cgroupfs`。',
      },
    },
  },
});
