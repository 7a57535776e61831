import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Invariant counter without a frequency',
    why: "An invariant time-stamp counter lets the guest read time without asking the host, which is quick and steady. It promises that the counter never changes its pace, and another host’s may run at another. So libvirt refuses migration, saving and snapshots with memory while the pace is not written down. With `<timer name='tsc' frequency='…'/>` in `<clock>`, in hertz as the host’s kernel reports it, they work again between hosts that can scale to it.",
    keep: 'The guest is never moved, saved or caught in a snapshot with its memory.',
    messages: {
      blocked: '`invtsc` without a fixed frequency of the `tsc` timer blocks migration, saving and snapshots with memory.',
    },
  },
  'zh-cn': {
    title: '恒定计数器没有固定频率',
    why: "有了恒定的时间戳计数器，客户机读时间不必询问宿主机，又快又稳。它承诺计数器的步调永远不变，而另一台宿主机的步调可能不同。所以只要没有写明频率，libvirt 就拒绝迁移、保存和带内存的快照。在 `<clock>` 里写上 `<timer name='tsc' frequency='…'/>`，单位为赫兹，取宿主机内核报告的值，在能按它缩放的宿主机之间就又可以用了。",
    keep: '虚拟机从不迁移，不保存状态，也不做带内存的快照。',
    messages: {
      blocked: '写了 `invtsc` 而没有给 `tsc` 定时器固定频率，迁移、保存和带内存的快照都会被拒绝。',
    },
  },
});
