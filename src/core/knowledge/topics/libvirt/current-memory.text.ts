import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Memory at start',
    summary: 'Decides how much of its `memory` the guest holds; the rest sits in the balloon.',
    variants: {
      whole: {
        does: 'Lets the guest hold all of its `memory`, which is also what leaving the element out does.',
      },
      less: {
        does: 'Has the balloon take the difference to `memory` from the guest, as soon as its balloon driver runs.',
        gives: 'The guest’s say-so: a system without that driver keeps the whole `memory`.',
        gains: 'Room for other guests, and a reserve that can be handed out without a restart.',
        right: 'Hosts are overcommitted, and somebody steers the balloons.',
      },
      clamped: {
        does: 'Asks for more than `memory`, to which libvirt silently cuts it down.',
        right: 'To grow beyond `memory` later there are `maxMemory` and memory devices.',
      },
      container: {
        does: 'Says nothing that bounds the container: `memory`, or a `hard_limit`, is what its cgroup gets.',
      },
    },
  },
  'zh-cn': {
    title: '启动时的内存',
    summary: '决定客户机实际拥有 `memory` 中的多少，其余的在气球里。',
    variants: {
      whole: {
        does: '客户机拥有全部 `memory`；不写这个元素也是如此。',
      },
      less: {
        does: '客户机的气球驱动一运行，气球就收走与 `memory` 之间的差额。',
        gives: '没有强制力：没有这个驱动的系统仍占着全部 `memory`。',
        gains: '给其他客户机腾出空间，并留下不重启就能发放的余量。',
        right: '宿主机内存超分，并且有人调节气球。',
      },
      clamped: {
        does: '要得比 `memory` 还多，libvirt 会悄悄压到 `memory`。',
        right: '以后要超过 `memory`，应使用 `maxMemory` 和内存设备。',
      },
      container: {
        does: '约束不了容器：它的 cgroup 用的是 `memory` 或 `hard_limit`。',
      },
    },
  },
});
