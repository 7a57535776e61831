import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Two virtual CPUs pinned to one host CPU',
    why: 'A virtual CPU that is pinned to a single host CPU runs there or not at all, so two of them take turns even while the rest of the host idles. A guest kernel that holds a spinlock on one of them makes the other burn its turn waiting. Packing them together does keep the guest off every other CPU, which a quota does without the waiting.',
    keep: 'The guest is meant to share that one CPU, and its latency does not matter.',
    messages: {
      same: 'Virtual CPUs {other} and {vcpu} are both pinned to host CPU {cpu} alone: one waits whenever the other runs.',
    },
    related: {
      other: 'The other one',
    },
  },
  'zh-cn': {
    title: '两个虚拟 CPU 绑在同一个宿主机 CPU 上',
    why: '只绑一个宿主机 CPU 的虚拟 CPU，要么在那里运行，要么不运行；两个绑在一起就只能轮流，哪怕宿主机其余的 CPU 都空着。客户机内核在其中一个上持有自旋锁时，另一个会把自己的时间片空转掉。这样绑固然能让客户机不占别的 CPU，但用配额也能做到，还不必互相等待。',
    keep: '就是要让客户机共用这一个 CPU，延迟无所谓。',
    messages: {
      same: '虚拟 CPU {other} 和 {vcpu} 都只绑在宿主机 CPU {cpu} 上：一个运行时另一个只能等。',
    },
    related: {
      other: '另一个',
    },
  },
});
