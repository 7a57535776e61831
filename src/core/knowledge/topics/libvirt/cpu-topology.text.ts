import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'CPU topology',
    summary: 'Decides which sockets, cores and threads the guest’s scheduler believes in; their product must equal `vcpu`.',
    variants: {
      smt: {
        does: 'Tells the guest that several threads share a core, so that its scheduler fills whole cores first.',
        gives: 'Truth, unless `vcpupin` puts such threads on siblings of one host core.',
        gains:
          'With pins, the host’s real shape: in {felter-year} (QEMU {felter-qemu-version}) pins and topology together cut KVM’s Linpack loss from {felter-kvm-loss-untuned} to {felter-kvm-loss-tuned}.',
        right: 'Virtual CPUs are pinned to sibling threads.',
      },
      flat: {
        does: 'Shows every virtual CPU as a core of its own, without sibling threads.',
        gives: 'The guest’s knowledge of real siblings, if its CPUs are pinned to some.',
        gains: 'A picture that is not false while virtual CPUs wander between processors.',
        right: 'Nothing is pinned, or each virtual CPU has a whole core.',
      },
    },
  },
  'zh-cn': {
    title: 'CPU 拓扑',
    summary: '决定客户机的调度器以为有哪些 socket、core 和 thread；它们的乘积必须等于 `vcpu`。',
    variants: {
      smt: {
        does: '告诉客户机有几个线程共用一个核，它的调度器会先占满整个核。',
        gives: '不真实，除非用 `vcpupin` 把这些线程绑到同一个物理核的兄弟线程上。',
        gains:
          '配合绑核，就是宿主机的真实拓扑：{felter-year} 年（QEMU {felter-qemu-version}）的测量中，绑核加拓扑把 KVM 的 Linpack 损失从 {felter-kvm-loss-untuned} 降到 {felter-kvm-loss-tuned}。',
        right: '虚拟 CPU 已绑定到兄弟线程。',
      },
      flat: {
        does: '每个虚拟 CPU 都显示为独立的核，没有兄弟线程。',
        gives: '客户机看不到真实的兄弟线程，如果虚拟 CPU 其实绑在上面。',
        gains: '虚拟 CPU 在处理器之间漂移时，这样的拓扑至少不误导。',
        right: '没有绑核，或者每个虚拟 CPU 独占一个核。',
      },
    },
  },
});
