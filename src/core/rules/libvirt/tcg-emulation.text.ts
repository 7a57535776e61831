import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Software emulation',
    why: "With `type='qemu'` QEMU translates every guest instruction in software (TCG). The guest runs anywhere, without virtualization extensions and on a foreign processor, but several times slower, and QEMU gives no guarantee that the guest stays inside: bugs in the translator are not handled as security bugs. With `type='kvm'` the processor itself runs the guest and keeps it apart.",
    keep: 'The host has no `/dev/kvm`, as in many nested CI runners, and the guest is trusted; or emulation itself is the purpose, such as instrumenting or replaying execution.',
    messages: {
      emulation:
        'In this file the guest is emulated in software: several times slower than under KVM, and outside what QEMU supports as a security boundary.',
    },
    fixes: {
      kvm: 'Run under KVM, which needs `/dev/kvm` on the host (changes the guest’s processor)',
      'kvm-acpi': 'Run under KVM, which needs `/dev/kvm` on the host, and with ACPI (changes guest-visible hardware)',
    },
  },
  'zh-cn': {
    title: '软件模拟',
    why: "写成 `type='qemu'` 时，QEMU 用软件翻译客户机的每条指令（TCG）。好处是哪里都能跑，不需要虚拟化扩展，也可以是别的处理器架构；代价是慢上数倍，而且 QEMU 不保证客户机出不来：翻译器的缺陷不按安全漏洞处理。写成 `type='kvm'`，则由处理器自己运行并隔离客户机。",
    keep: '宿主机没有 `/dev/kvm`（例如很多嵌套的 CI 环境）而客户机可信；或者目的就是模拟本身，例如插桩、重放执行过程。',
    messages: {
      emulation: '这个文件里的客户机靠软件模拟运行：比 KVM 慢数倍，也不在 QEMU 当作安全边界来支持的范围内。',
    },
    fixes: {
      kvm: '改用 KVM，宿主机需要有 `/dev/kvm`（会改变客户机看到的处理器）',
      'kvm-acpi': '改用 KVM 并加上 ACPI，宿主机需要有 `/dev/kvm`（会改变客户机看到的硬件）',
    },
  },
});
