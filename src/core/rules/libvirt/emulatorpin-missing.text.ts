import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Virtual CPUs are pinned, QEMU’s own threads are not',
    why: 'Besides its virtual CPUs a guest has QEMU’s main loop and helper threads, which serve the monitor, the display and devices without a thread of their own. Unpinned they float over the whole host and may interrupt the very processors that the pins dedicate, of this guest and of others. Pinning them aside, with `<emulatorpin cpuset=…>` on a processor or two that no virtual CPU has, steadies latency and takes that much away from guests. Which processors those are only you know.',
    messages: {
      missing: 'All virtual CPUs are pinned, but QEMU’s own threads float and may interrupt them; `<emulatorpin>` keeps them apart.',
    },
  },
  'zh-cn': {
    title: '虚拟 CPU 已绑定，QEMU 自己的线程没有',
    why: '除了虚拟 CPU，客户机还有 QEMU 的主循环和辅助线程，负责监控接口、显示以及没有专用线程的设备。不绑定它们就会在整台宿主机上漂移，可能打断本机或别的客户机独占的处理器。用 `<emulatorpin cpuset=…>` 把它们放到一两个没有分给虚拟 CPU 的处理器上，延迟更稳定，代价是客户机少了这些处理器。具体用哪些只有你知道。',
    messages: {
      missing: '虚拟 CPU 全部绑定了，QEMU 自己的线程却在漂移，可能打断它们；`<emulatorpin>` 可以把两者分开。',
    },
  },
});
