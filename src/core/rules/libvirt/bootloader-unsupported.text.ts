import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Xen bootloader on QEMU',
    why: 'A bootloader such as `pygrub` runs on a Xen host and takes the kernel out of a paravirtual guest’s disk before it starts. QEMU’s guests start by firmware inside the guest, or by a kernel that `<kernel>` names, so libvirt’s QEMU driver refuses the element.',
    messages: { unsupported: '`<{name}>` belongs to paravirtual Xen guests: libvirt’s QEMU driver refuses the domain.' },
    fixes: { remove: 'Remove it, so that the guest starts by its firmware' },
  },
  'zh-cn': {
    title: 'QEMU 上的 Xen 引导程序',
    why: '`pygrub` 这类引导程序在 Xen 宿主机上运行，在半虚拟化客户机启动之前从它的磁盘里取出内核。QEMU 的客户机靠客户机内部的固件启动，或者用 `<kernel>` 指定的内核启动，所以 libvirt 的 QEMU 驱动会拒绝这个元素。',
    messages: { unsupported: '`<{name}>` 属于 Xen 半虚拟化客户机：libvirt 的 QEMU 驱动会拒绝该域。' },
    fixes: { remove: '删除它，由固件启动客户机' },
  },
});
