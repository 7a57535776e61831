import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'The host’s processor under emulation',
    why: '`host-passthrough` hands the guest the processor that it runs on, which only a hardware accelerator can do. With `qemu` as the type every instruction is translated in software: libvirt defines such a domain, and refuses to start it. `maximum` gives all that the translator can; `kvm` runs the guest at the processor’s own speed, and wants a host that has it.',
    messages: { emulated: 'An emulated guest cannot have the host’s processor: libvirt defines this domain, but does not start it.' },
    fixes: {
      kvm: "Run it with `type='kvm'`",
      maximum: "Set `mode='maximum'` (changes guest-visible hardware)",
    },
    related: { type: 'Emulation in software' },
  },
  'zh-cn': {
    title: '模拟运行却要宿主机处理器',
    why: '`host-passthrough` 把客户机所在的处理器原样交给它，这只有硬件加速才做得到。类型写成 `qemu`，每条指令都由软件翻译：libvirt 会接受这样的定义，启动时却会拒绝。`maximum` 给出翻译器能提供的一切；`kvm` 让客户机以处理器自己的速度运行，但要求宿主机支持。',
    messages: { emulated: '模拟运行的客户机拿不到宿主机的处理器：libvirt 接受这个定义，却不会启动它。' },
    fixes: {
      kvm: "改用 `type='kvm'`",
      maximum: "设置 `mode='maximum'`（会改变客户机看到的硬件）",
    },
    related: { type: '用软件模拟' },
  },
});
