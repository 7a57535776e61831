import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'One Hyper-V enlightenment',
    summary: 'Offers a Windows guest one interface of Hyper-V.',
    variants: {
      off: {
        does: 'Withholds this interface of Hyper-V, as when the line is missing.',
        gives: 'The emulation that Windows falls back to costs more.',
        right: 'Hosts with an older QEMU take part, or it harms here.',
      },
      offNested: {
        does: 'Withholds an interface that only Windows with guests of its own would use, as when the line is missing.',
      },
      offReset: {
        does: 'Leaves out the register by which Windows could reset itself, as current Hyper-V does too.',
      },
      directFlush: {
        does: 'Lets the host flush translations for guests within Windows without waking Windows first; on Intel it needs `evmcs`.',
        right: 'Guests run inside Windows.',
      },
      ranges: {
        does: 'Lets Windows name longer ranges of addresses in one call to flush them.',
        gains: 'Fewer calls for large flushes.',
      },
      incomplete: {
        does: 'Needs another enlightenment that is not on in this file; libvirt defines the guest, QEMU does not start it.',
        right: '`synic`, `tlbflush` and `ipi` come with `vpindex`, `stimer` with both, `evmcs` with `vapic`.',
      },
      relaxed: {
        does: 'Tells Windows not to crash when a timer comes late because its CPU waited for the host.',
        gains: 'Calm on busy hosts.',
      },
      vapic: {
        does: 'Gives Windows a page through which it ends interrupts without an exit.',
        gains: 'Cheaper interrupts, unless the processor virtualizes the APIC itself.',
      },
      spinlocks: {
        does: 'Lets Windows tell the host, after `retries` attempts, that a lock is held by a CPU that does not run.',
        gains: 'Less spinning where CPUs are promised more than once.',
        right: 'Host CPUs are overcommitted.',
      },
      vpindex: {
        does: 'Gives each virtual CPU a number that other enlightenments refer to.',
        gains: 'Nothing alone: `synic`, `stimer`, `tlbflush` and `ipi` rest on it.',
      },
      runtime: {
        does: 'Tells Windows how long each virtual CPU really ran.',
        gains: 'Accounts that show stolen time.',
      },
      synic: {
        does: 'Adds Hyper-V’s interrupt controller, on which its timers rest.',
        gives: 'Hardware APIC virtualization, which it disables unless `avic` is on.',
      },
      stimer: {
        does: 'Gives Windows timers of its own per virtual CPU; it needs the `hypervclock` timer too.',
        gains: 'An idle guest that is idle: some versions otherwise busy themselves with an emulated clock.',
      },
      direct: {
        does: 'Delivers these timers as plain interrupts, which Hyper-V inside the guest requires.',
        right: 'Windows runs virtual machines, WSL or its own hypervisor-based protection.',
      },
      reset: {
        does: 'Offers Windows a register by which it could reset itself.',
        gives: 'Sense: it is not the recommended way, and current Hyper-V does not offer it.',
      },
      frequencies: {
        does: 'Tells Windows the frequencies of its clocks, so that it need not measure them.',
        gains: 'A quicker and more exact start.',
      },
      reenlightenment: {
        does: 'Tells Hyper-V inside the guest when a migration changed the clock’s frequency.',
        gives: 'Migration to other frequencies without TSC scaling in hardware.',
        right: 'Windows nests, on hosts with TSC scaling.',
      },
      tlbflush: {
        does: 'Lets Windows ask the host to flush other CPUs’ translations in one call.',
        gains: 'No wait for virtual CPUs that do not run.',
        right: 'The guest has several CPUs.',
      },
      ipi: {
        does: 'Lets Windows interrupt many virtual CPUs in one call.',
        gains: 'Fewer exits in large guests.',
      },
      evmcs: {
        does: 'Speeds up exits of guests within Windows, on Intel processors only.',
        gives: 'Some processor features, such as posted interrupts, which it turns off.',
        right: 'Windows nests on Intel hosts, by measurement.',
      },
      avic: {
        does: 'Lets `synic` go together with APIC virtualization in hardware (AVIC, APICv).',
        gives: 'Speed on processors without it.',
        gains: 'Interrupts without exits.',
        right: 'All hosts have such processors.',
      },
      emsr_bitmap: {
        does: 'Spares KVM some bookkeeping about registers of guests within Windows.',
        right: 'Windows nests; on Intel together with `evmcs`.',
      },
      xmm_input: {
        does: 'Lets Windows pass arguments of calls to the host in registers.',
        gains: 'Calls for which KVM need not read guest memory.',
      },
    },
  },
  'zh-cn': {
    title: '单项 Hyper-V 增强',
    summary: '向 Windows 客户机提供 Hyper-V 的一个接口。',
    variants: {
      off: {
        does: '不提供 Hyper-V 的这个接口，与不写相同。',
        gives: 'Windows 退回到的模拟开销更大。',
        right: '有 QEMU 较老的宿主机参与，或在这里适得其反。',
      },
      offNested: {
        does: '不提供只有自带客户机的 Windows 才会用到的接口，与不写相同。',
      },
      offReset: {
        does: '去掉 Windows 可用来重置自己的寄存器，如今的 Hyper-V 也是这样。',
      },
      directFlush: {
        does: '宿主机直接为 Windows 里的客户机刷新地址转换，不必先唤醒 Windows；Intel 上需要 `evmcs`。',
        right: 'Windows 里面还跑着客户机。',
      },
      ranges: {
        does: 'Windows 一次调用可以指定更长的地址范围来刷新。',
        gains: '大范围刷新时调用更少。',
      },
      incomplete: {
        does: '依赖本文件里没有打开的另一项：libvirt 能定义，QEMU 却启动不了。',
        right: '`synic`、`tlbflush`、`ipi` 配 `vpindex`，`stimer` 配前两者，`evmcs` 配 `vapic`。',
      },
      relaxed: {
        does: '告诉 Windows：定时器因 CPU 等待宿主机而迟到时，不要当成故障崩溃。',
        gains: '宿主机繁忙时也太平。',
      },
      vapic: {
        does: '给 Windows 一个页，借此结束中断而不必退出。',
        gains: '中断更便宜；处理器自己能虚拟化 APIC 时差别不大。',
      },
      spinlocks: {
        does: 'Windows 尝试 `retries` 次后告诉宿主机：锁被一个没在运行的 CPU 占着。',
        gains: 'CPU 超分时少空转。',
        right: '宿主机 CPU 有超分。',
      },
      vpindex: {
        does: '给每个虚拟 CPU 一个编号，供其他增强引用。',
        gains: '单独没有好处，`synic`、`stimer`、`tlbflush`、`ipi` 都靠它。',
      },
      runtime: {
        does: '告诉 Windows 每个虚拟 CPU 实际运行了多久。',
        gains: '统计里看得出被占走的时间。',
      },
      synic: {
        does: '加上 Hyper-V 的中断控制器，它的定时器以此为基础。',
        gives: '硬件的 APIC 虚拟化，除非打开 `avic`，否则会被停用。',
      },
      stimer: {
        does: '每个虚拟 CPU 都给 Windows 自己的定时器；还需要 `hypervclock` 定时器。',
        gains: '客户机真正空闲：否则有些版本会忙于模拟时钟。',
      },
      direct: {
        does: '让这些定时器以普通中断送达，在客户机里运行 Hyper-V 时必须如此。',
        right: 'Windows 里要跑虚拟机、WSL，或用基于虚拟化的保护。',
      },
      reset: {
        does: '给 Windows 一个可用来重置自己的寄存器。',
        gives: '没有必要：这不是推荐的方式，如今的 Hyper-V 也不提供。',
      },
      frequencies: {
        does: '直接告诉 Windows 时钟频率，免得它自己测量。',
        gains: '启动更快、更准。',
      },
      reenlightenment: {
        does: '迁移改变时钟频率时，通知客户机里的 Hyper-V。',
        gives: '没有硬件 TSC 缩放时，迁到不同频率的宿主机。',
        right: 'Windows 里有嵌套，且宿主机支持 TSC 缩放。',
      },
      tlbflush: {
        does: 'Windows 可以一次调用就让宿主机刷新其他 CPU 的地址转换缓存。',
        gains: '不必等待没在运行的虚拟 CPU。',
        right: '客户机有多个 CPU。',
      },
      ipi: {
        does: 'Windows 可以一次调用就中断许多虚拟 CPU。',
        gains: '大客户机的退出更少。',
      },
      evmcs: {
        does: '加快 Windows 里嵌套客户机的退出，只限 Intel 处理器。',
        gives: '一些处理器特性，如 posted interrupt，会被关掉。',
        right: 'Intel 宿主机上 Windows 有嵌套，并且实测有益。',
      },
      avic: {
        does: '让 `synic` 与硬件的 APIC 虚拟化（AVIC、APICv）并用。',
        gives: '在不支持的处理器上的速度。',
        gains: '中断不必退出。',
        right: '所有宿主机都有这种处理器。',
      },
      emsr_bitmap: {
        does: '为 Windows 里的嵌套客户机省去 KVM 的部分寄存器记账。',
        right: 'Windows 有嵌套；Intel 上要配合 `evmcs`。',
      },
      xmm_input: {
        does: 'Windows 可以用寄存器向宿主机传递调用参数。',
        gains: 'KVM 处理这些调用时不必读客户机内存。',
      },
    },
  },
});
