import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Input device on a bus or of a model that it cannot have',
    why: 'PS/2 carries a keyboard and a mouse, built into the PC; a tablet, whose pointer has a position, needs USB or virtio. A device passed through from the host speaks virtio, and `evdev` feeds the guest’s own devices without a bus. The Xen bus exists for Xen guests alone.',
    messages: {
      ps2: 'PS/2 carries mice and keyboards, no `{type}`; libvirt refuses it.',
      passthrough: 'An input device is passed through by virtio only, not on `{bus}`; libvirt refuses it.',
      evdev: 'An `evdev` input has no bus; libvirt refuses one.',
      xen: 'QEMU has no Xen input bus; libvirt refuses it.',
      model: 'The model `{model}` is for virtio, and this device is on `{bus}`; libvirt refuses it.',
      transitional: 'QEMU has no `{model}` input devices, only `virtio`; libvirt refuses it.',
      source: 'An input of type `{type}` must name the host’s device in the attribute `{path}` of its source; libvirt refuses it without.',
    },
    fixes: {
      bus: "Set `bus='{bus}'` (changes guest-visible hardware)",
      none: 'Remove the bus',
      model: "Set `model='virtio'`",
    },
  },
  'zh-cn': {
    title: '输入设备的总线或型号不成立',
    why: 'PS/2 内置于 PC，只接键盘和鼠标；平板的指针有绝对位置，需要 USB 或 virtio。从宿主机直通的输入设备走 virtio，`evdev` 则不经总线，直接喂给客户机已有的设备。Xen 总线只属于 Xen 客户机。',
    messages: {
      ps2: 'PS/2 只接鼠标和键盘，不能接 `{type}`；libvirt 会拒绝。',
      passthrough: '输入设备只能用 virtio 直通，不能接在 `{bus}` 上；libvirt 会拒绝。',
      evdev: '`evdev` 输入没有总线；写了 libvirt 会拒绝。',
      xen: 'QEMU 没有 Xen 输入总线；libvirt 会拒绝。',
      model: '型号 `{model}` 用于 virtio，而这个设备接在 `{bus}` 上；libvirt 会拒绝。',
      transitional: 'QEMU 没有 `{model}` 输入设备，只有 `virtio`；libvirt 会拒绝。',
      source: '`{type}` 输入必须在 source 的 `{path}` 属性里写明宿主机设备；没有它 libvirt 会拒绝。',
    },
    fixes: {
      bus: "设置 `bus='{bus}'`（会改变客户机看到的硬件）",
      none: '删除总线',
      model: "设置 `model='virtio'`",
    },
  },
});
