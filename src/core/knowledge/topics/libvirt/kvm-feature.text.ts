import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'KVM feature',
    summary: 'Switches one help or hint that KVM gives its guest.',
    variants: {
      dedicated: {
        does: 'Promises the guest that its CPUs are never taken away, so that it spins on locks instead of yielding.',
        gives: 'Processors that are shared after all: a spinning guest wastes them.',
        gains: 'Shorter locks and flushes.',
        right: 'Each virtual CPU is pinned to a processor of its own.',
      },
      dedicatedUnpinned: {
        does: 'Promises the guest CPUs of its own, while no `vcpupin` in this file keeps the promise.',
        gives: 'Time: whenever a virtual CPU waits for the host, others spin for its lock.',
        right: 'Something outside this file pins the threads.',
      },
      undedicated: {
        does: 'Makes no promise about CPUs, so that the guest yields when it waits, as it does by default.',
        right: 'Other guests use the same processors.',
      },
      polling: {
        does: 'Lets the guest poll a moment before it halts, and stop the host from polling for it.',
        gives: 'Processor time in short pauses.',
        gains: 'Quicker wake-ups for I/O.',
        right: 'The guest’s CPUs are pinned and latency counts.',
      },
      noPolling: {
        does: 'Leaves polling on a halt to the host alone.',
        gives: 'The guest’s say over its own waiting.',
      },
      ipi: {
        does: 'Lets the guest interrupt many of its CPUs in one call.',
        gains: 'Fewer exits in guests with many CPUs.',
        right: 'The processor does not virtualize such interrupts itself.',
      },
      noIpi: {
        does: 'Makes the guest send interrupts between its CPUs one by one.',
        gives: 'Speed with many CPUs, on older processors.',
        right: 'Hardware delivers them without exits.',
      },
      ring: {
        does: 'Records written pages in a ring per CPU instead of a bitmap over all memory (since libvirt {dirty-ring-libvirt}).',
        gives: 'Memory for each ring; and a busy CPU stops when its ring is full.',
        gains: 'Migration of very large guests, whose bitmap takes long to read.',
        right: 'Guests have hundreds of gigabytes and must move.',
      },
      bitmap: {
        does: 'Records written pages in a bitmap over all memory, as usual.',
        gives: 'Time at migrations of very large guests.',
      },
    },
  },
  'zh-cn': {
    title: 'KVM 特性',
    summary: '打开或关闭 KVM 给客户机的一项帮助或提示。',
    variants: {
      dedicated: {
        does: '向客户机保证 CPU 不会被夺走，它在锁上自旋而不让出。',
        gives: '其实还要共用的处理器：自旋的客户机会白白耗掉。',
        gains: '加锁和刷新更快。',
        right: '每个虚拟 CPU 都绑定到各自独占的处理器。',
      },
      dedicatedUnpinned: {
        does: '向客户机保证 CPU 独占，而本文件没有 `vcpupin` 来兑现。',
        gives: '时间：某个虚拟 CPU 等待宿主机时，其他的都在为它的锁自旋。',
        right: '由文件之外的手段绑定线程。',
      },
      undedicated: {
        does: '不对 CPU 作保证，客户机等待时会让出，这是默认。',
        right: '别的客户机也用这些处理器。',
      },
      polling: {
        does: '让客户机停机前自己轮询片刻，并免去宿主机代为轮询。',
        gives: '短暂停顿中的处理器时间。',
        gains: 'I/O 唤醒更快。',
        right: '客户机 CPU 已绑定，又看重延迟。',
      },
      noPolling: {
        does: '停机时的轮询只由宿主机负责。',
        gives: '客户机对自己等待方式的决定权。',
      },
      ipi: {
        does: '客户机可以一次调用就中断自己的许多 CPU。',
        gains: 'CPU 多的客户机退出更少。',
        right: '处理器自己不虚拟化这类中断。',
      },
      noIpi: {
        does: '客户机只能逐个发送 CPU 间的中断。',
        gives: '老处理器上多 CPU 时的速度。',
        right: '硬件投递它们而不必退出。',
      },
      ring: {
        does: '用每个 CPU 一个环记录写过的页，取代覆盖全部内存的位图（自 libvirt {dirty-ring-libvirt} 起）。',
        gives: '每个环要占内存；写得快的 CPU 会因环满而停顿。',
        gains: '超大客户机的迁移，它的位图读起来很久。',
        right: '客户机有数百 GB 内存而且必须迁移。',
      },
      bitmap: {
        does: '照常用覆盖全部内存的位图记录写过的页。',
        gives: '迁移超大客户机时的时间。',
      },
    },
  },
});
