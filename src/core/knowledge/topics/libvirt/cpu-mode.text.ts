import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'CPU mode',
    summary: 'Decides which processor the guest sees, and so how fast it is and where it can move.',
    variants: {
      'host-passthrough': {
        does: 'Shows the guest the host’s processor as it is, features that libvirt does not know included.',
        gives: 'Safe migration, except between hosts equal in hardware, microcode and QEMU.',
        gains: 'All instructions and mitigations of the host that KVM can pass on.',
        right: 'The guest stays on this host, or all hosts are alike.',
      },
      unmigratable: {
        does: "Shows the host’s processor with even those features that rule out migration, such as an invariant time-stamp counter (`migratable='off'`).",
        gives: 'Migration and saved states, wherever the host has such features.',
        gains: 'The last few features, above all exact time.',
        right: 'A guest for which exact time counts never leaves this host.',
      },
      emulated: {
        does: "Asks for the host’s processor in a guest that is emulated (`type='qemu'`): libvirt defines it, but it does not start.",
        right: '`type` becomes `kvm`, or the mode `maximum`.',
      },
      'host-model': {
        does: 'Copies the host’s processor at each start into a named model with features; a migrating guest keeps its copy.',
        gives: 'The same hardware after every start: on another host it may be another processor.',
        gains: 'Nearly all of the host’s features, mitigations among them, and migration to hosts that offer the same.',
        right: 'Hosts differ a little and guests must move.',
      },
      custom: {
        does: 'Shows one named processor, with the features listed, on every host able to provide it.',
        gives: 'What newer hosts add: vector instructions, and with old models the mitigations too.',
        gains: 'Identical hardware everywhere, so migration across processor generations.',
        right: 'A cluster mixes generations.',
      },
      unnamed: {
        does: 'Names no processor: the guest gets QEMU’s default model, the least that all hosts share.',
        gives: 'AES and AVX instructions, what newer systems require, and the flags for mitigations.',
        gains: 'It runs on any `x86` host.',
        right: 'An old guest asks for no more.',
      },
      maximum: {
        does: 'Offers whatever the accelerator can: `host-passthrough` under KVM, all that the emulator knows under TCG.',
        gives: 'A stable guest: its processor changes with the host or with QEMU’s version.',
        gains: 'Every feature, also where there is no host processor to copy.',
        right: 'Guests are tests or throw-away, and never migrate.',
      },
    },
  },
  'zh-cn': {
    title: 'CPU 模式',
    summary: '决定客户机看到什么处理器，也就决定它有多快、能迁到哪里。',
    variants: {
      'host-passthrough': {
        does: '把宿主机处理器原样呈现给客户机，连 libvirt 不认识的特性也在内。',
        gives: '不能放心迁移，除非两端的硬件、微码和 QEMU 完全一致。',
        gains: '宿主机具备、KVM 又能给出的全部指令和漏洞缓解。',
        right: '客户机只待在这台宿主机上，或者所有宿主机都一样。',
      },
      unmigratable: {
        does: "原样给出宿主机处理器，连恒定时间戳计数器这类妨碍迁移的特性也保留（`migratable='off'`）。",
        gives: '迁移和保存状态，只要宿主机有这类特性就用不了。',
        gains: '最后那几项特性，尤其是精确的时间。',
        right: '对时间精度要求很高的客户机，从不离开这台宿主机。',
      },
      emulated: {
        does: "客户机是模拟的（`type='qemu'`），却要宿主机的处理器：libvirt 能定义它，但启动不了。",
        right: '把 `type` 改成 `kvm`，或把模式改成 `maximum`。',
      },
      'host-model': {
        does: '每次启动时把宿主机处理器复制成一个命名型号加特性；迁移时客户机带着这份副本走。',
        gives: '硬件不固定：换一台宿主机启动，可能就是另一种处理器。',
        gains: '宿主机的绝大部分特性（含漏洞缓解），并能迁到具备同样特性的宿主机。',
        right: '宿主机略有差别，而客户机必须能迁移。',
      },
      custom: {
        does: '在任何能提供它的宿主机上，都呈现同一个命名型号和所列特性。',
        gives: '新宿主机多出来的东西：向量指令；型号太老时连漏洞缓解也没有。',
        gains: '处处相同的硬件，可以跨代迁移。',
        right: '集群里混有几代处理器。',
      },
      unnamed: {
        does: '没有指定处理器：客户机得到 QEMU 的默认型号，即所有宿主机的最小公约数。',
        gives: 'AES 和 AVX 指令、较新系统的最低要求，以及漏洞缓解所需的标志。',
        gains: '任何 `x86` 宿主机都能运行。',
        right: '老客户机用不着更多。',
      },
      maximum: {
        does: '加速器能给什么就给什么：KVM 下等同 `host-passthrough`，TCG 下是模拟器支持的全部特性。',
        gives: '客户机不稳定：处理器会随宿主机或 QEMU 版本而变。',
        gains: '全部特性，即使没有宿主机处理器可供照搬。',
        right: '客户机用于测试或用完即弃，从不迁移。',
      },
    },
  },
});
