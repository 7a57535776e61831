import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Video card that cannot be so',
    why: 'Only QXL and virtio cards have several heads. Extra memories are QXL’s, ring options and 3D acceleration virtio’s, and a rendering node is given to a process of its own. A framebuffer in RAM is no device and has no address. libvirt refuses the rest.',
    messages: {
      type: 'QEMU has no video card of type `{type}`: libvirt refuses the domain.',
      heads: 'A card of type `{type}` has one head: libvirt refuses the domain.',
      qxl: '`{name}` is a memory of QXL cards: libvirt refuses the domain.',
      virtio: '`{name}` is for virtio cards: libvirt refuses the domain.',
      memory: 'Video memory has at least {smallest} KiB: libvirt refuses the domain.',
      vgamem: 'The frame buffer of QXL is a power of two and at least {smallest} KiB: libvirt refuses the domain.',
      accel: '3D acceleration is there with virtio alone: libvirt refuses the domain.',
      node: 'A rendering node is given to a `vhostuser` process alone: libvirt refuses the domain.',
      resolution: 'A card of type `{type}` cannot be given a resolution: libvirt refuses the domain.',
      zero: 'A resolution is greater than zero both ways: libvirt refuses the domain.',
      blob: '`blob` needs guest memory of the kind `memfd`: libvirt refuses the domain.',
      address: 'A framebuffer in RAM is no PCI device and has no address: libvirt refuses the domain.',
    },
    fixes: { remove: 'Remove `{name}` (changes guest-visible hardware)' },
  },
  'zh-cn': {
    title: '不可能如此的显卡',
    why: '只有 QXL 和 virtio 显卡能带多个显示头。额外的几种显存属于 QXL，环形队列选项和 3D 加速属于 virtio，渲染节点要交给单独的进程。内存里的帧缓冲不是设备，没有地址。其余写法 libvirt 都会拒绝。',
    messages: {
      type: 'QEMU 没有 `{type}` 类型的显卡：libvirt 会拒绝该域。',
      heads: '`{type}` 类型的显卡只有一个显示头：libvirt 会拒绝该域。',
      qxl: '`{name}` 是 QXL 显卡的一种显存：libvirt 会拒绝该域。',
      virtio: '`{name}` 只用于 virtio 显卡：libvirt 会拒绝该域。',
      memory: '显存至少 {smallest} KiB：libvirt 会拒绝该域。',
      vgamem: 'QXL 的帧缓冲必须是 2 的幂，至少 {smallest} KiB：libvirt 会拒绝该域。',
      accel: '3D 加速只有 virtio 才有：libvirt 会拒绝该域。',
      node: '渲染节点只能交给 `vhostuser` 进程：libvirt 会拒绝该域。',
      resolution: '`{type}` 类型的显卡不能指定分辨率：libvirt 会拒绝该域。',
      zero: '分辨率的宽和高都要大于零：libvirt 会拒绝该域。',
      blob: '`blob` 需要 `memfd` 这种客户机内存：libvirt 会拒绝该域。',
      address: '内存里的帧缓冲不是 PCI 设备，没有地址：libvirt 会拒绝该域。',
    },
    fixes: { remove: '删除 `{name}`（会改变客户机看到的硬件）' },
  },
});
