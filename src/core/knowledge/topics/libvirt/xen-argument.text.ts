import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Raw argument for Xen’s QEMU',
    summary: 'Goes unread to the QEMU that emulates devices for this Xen guest; since libvirt {xen-arguments-libvirt}.',
    gives: 'libvirt’s checks: it neither knows nor protects what the argument opens in the privileged domain.',
    gains: 'Devices that Xen’s toolstack does not offer.',
    right: 'An HVM guest needs such a device; PV and PVH guests have no QEMU for devices of this kind.',
  },
  'zh-cn': {
    title: '传给 Xen 的 QEMU 的原始参数',
    summary: '原样传给为这台 Xen 客户机模拟设备的 QEMU；自 libvirt {xen-arguments-libvirt} 起可用。',
    gives: 'libvirt 的检查：参数在特权域里打开什么，它不知道也不保护。',
    gains: '能用 Xen 工具栈没有提供的设备。',
    right: 'HVM 客户机确实需要；PV 和 PVH 客户机没有模拟这类设备的 QEMU。',
  },
});
