import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Pinning of a virtual CPU',
    summary: 'Ties one virtual CPU to processors of the host.',
    variants: {
      single: {
        does: 'Runs this virtual CPU on one processor of the host and nowhere else.',
        gives: 'Idle processors beside it, and hosts numbered otherwise; nothing keeps others off unless they are pinned away.',
        gains: 'Steady latency, warm caches, and fewer neighbours that could spy on it.',
        right: 'A latency-bound guest has processors set aside.',
      },
      several: {
        does: 'Lets this virtual CPU run on any of these processors of the host.',
        gives: 'Processors outside the set, and hosts with another layout.',
        gains: 'Nearness to memory or device, with some freedom for the scheduler.',
      },
      ignored: {
        does: 'Pins a virtual CPU that this guest does not have: libvirt drops the line without a word.',
        right: '`vcpu` is about to be raised.',
      },
      auto: {
        does: 'Pins a virtual CPU although `vcpu` lets numad choose the nodes; the pin prevails for this one.',
        gives: 'Agreement: its memory may come from another node.',
      },
    },
    counterparts: {
      docker: '`cpuset` names processors for the whole container.',
    },
  },
  'zh-cn': {
    title: '虚拟 CPU 绑核',
    summary: '把一个虚拟 CPU 绑定到宿主机的处理器。',
    variants: {
      single: {
        does: '让这个虚拟 CPU 只在宿主机的一个处理器上运行。',
        gives: '旁边空闲的处理器，以及编号不同的宿主机；别人不避开，它就不算独占。',
        gains: '延迟平稳、缓存不冷，能从旁路窥探它的邻居也更少。',
        right: '对延迟敏感的客户机有预留的处理器。',
      },
      several: {
        does: '让这个虚拟 CPU 在这几个宿主机处理器上任选其一运行。',
        gives: '集合之外的处理器，以及布局不同的宿主机。',
        gains: '靠近内存或设备，调度器也还有余地。',
      },
      ignored: {
        does: '绑定的是客户机没有的虚拟 CPU：libvirt 会悄悄丢掉这一行。',
        right: '正要调大 `vcpu`。',
      },
      auto: {
        does: '`vcpu` 已让 numad 选节点，这里又绑定了一个虚拟 CPU；对它以这里为准。',
        gives: '不一定一致：它的内存可能来自另一个节点。',
      },
    },
    counterparts: {
      docker: '`cpuset` 为整个容器指定处理器。',
    },
  },
});
