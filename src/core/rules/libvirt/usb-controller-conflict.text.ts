import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'USB controllers that QEMU cannot have',
    why: "`model='none'` switches USB off, so no other controller may stand beside it. The `ich9-uhci` controllers are companions that serve the slow devices of an `ich9-ehci1` and need it as their master. In a new guest one `qemu-xhci` does the work of all four, for every speed, and costs the host less.",
    messages: {
      off: 'USB is switched off in this domain, so it can have no controller; libvirt refuses it.',
      companion: '`{kind}` is a companion, and no controller is here to be its master; libvirt refuses it.',
      unknown: 'QEMU has no `{kind}`, which is a controller of Xen; libvirt refuses it.',
      ports: 'A `{kind}` has at most {most} ports; libvirt refuses more.',
    },
    fixes: {
      on: "Remove `model='none'`, so that USB is on (changes guest-visible hardware)",
      ports: "Set `ports='{most}'` (changes guest-visible hardware)",
    },
    related: { none: 'What switches USB off' },
  },
  'zh-cn': {
    title: 'QEMU 给不了的 USB 控制器',
    why: "`model='none'` 关闭 USB，旁边就不能再有别的控制器。`ich9-uhci` 是伴随控制器，为 `ich9-ehci1` 服务低速设备，必须有它作为主控制器。新客户机用一个 `qemu-xhci` 就能顶这四个，支持所有速度，宿主机开销也更小。",
    messages: {
      off: '这个域关闭了 USB，不能再有控制器；libvirt 会拒绝。',
      companion: '`{kind}` 是伴随控制器，这里没有可作主控制器的；libvirt 会拒绝。',
      unknown: 'QEMU 没有 `{kind}`，那是 Xen 的控制器；libvirt 会拒绝。',
      ports: '`{kind}` 最多 {most} 个端口；再多 libvirt 会拒绝。',
    },
    fixes: {
      on: "删除 `model='none'`，打开 USB（会改变客户机看到的硬件）",
      ports: "设置 `ports='{most}'`（会改变客户机看到的硬件）",
    },
    related: { none: '关闭 USB 的地方' },
  },
});
