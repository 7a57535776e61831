import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Controller that QEMU does not have so',
    why: 'Queues, commands for each disk and `ioeventfd` are parts of the protocol that virtio-scsi speaks with its guest; a real card’s emulation knows none of them, and libvirt refuses what would come to nothing. A PC has one IDE controller, built in, for four drives. BusLogic and NCR cards belong to other hypervisors and boards.',
    messages: {
      option: '`{name}` is for virtio-scsi controllers; libvirt refuses it on this one.',
      card: 'QEMU has no `{kind}` card for this machine; libvirt refuses it.',
      ide: 'A PC has one IDE controller, for four drives; libvirt refuses a second.',
    },
    fixes: {
      remove: 'Remove `{name}`',
      virtio: "Set `model='virtio-scsi'` (changes guest-visible hardware)",
    },
  },
  'zh-cn': {
    title: 'QEMU 没有这样的控制器',
    why: '队列数、每块磁盘的命令数和 `ioeventfd` 是 virtio-scsi 与客户机通信协议的一部分；模拟的真实卡都没有这些，落不到实处的选项 libvirt 就拒绝。PC 只有一个内置的 IDE 控制器，可接四个驱动器。BusLogic 和 NCR 卡属于别的虚拟机监视器和主板。',
    messages: {
      option: '`{name}` 只用于 virtio-scsi 控制器；写在这里 libvirt 会拒绝。',
      card: '对这台机器，QEMU 没有 `{kind}` 卡；libvirt 会拒绝。',
      ide: 'PC 只有一个 IDE 控制器，可接四个驱动器；第二个会被 libvirt 拒绝。',
    },
    fixes: {
      remove: '删除 `{name}`',
      virtio: "设置 `model='virtio-scsi'`（会改变客户机看到的硬件）",
    },
  },
});
