import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Pinning of helper threads',
    summary: 'Ties QEMU’s threads that are no virtual CPUs to processors of the host.',
    variants: {
      emulator: {
        does: 'Keeps QEMU’s main loop and workers on these processors; without it they follow `cpuset` of `vcpu`, or run anywhere.',
        gives: 'Processors that now work for devices alone.',
        gains: 'Virtual CPUs that are not interrupted by their own emulator.',
        right: 'The virtual CPUs are pinned elsewhere.',
      },
      iothread: {
        does: 'Keeps this I/O thread on these processors.',
        gives: 'Work that another processor could take.',
        gains: 'Disk I/O near its device’s node, off the virtual CPUs.',
        right: 'A fast device sits on one node.',
      },
    },
  },
  'zh-cn': {
    title: '辅助线程绑核',
    summary: '把 QEMU 里不是虚拟 CPU 的线程绑定到宿主机处理器。',
    variants: {
      emulator: {
        does: '让 QEMU 的主循环和工作线程只在这些处理器上运行；不写就随 `vcpu` 的 `cpuset`，或者到处跑。',
        gives: '专门拿给设备用的处理器。',
        gains: '虚拟 CPU 不会被自己的模拟器打断。',
        right: '虚拟 CPU 已绑在别处。',
      },
      iothread: {
        does: '让这个 I/O 线程只在这些处理器上运行。',
        gives: '别的处理器本可分担的工作。',
        gains: '磁盘 I/O 靠近设备所在节点，又不占虚拟 CPU。',
        right: '高速设备固定在某个节点上。',
      },
    },
  },
});
