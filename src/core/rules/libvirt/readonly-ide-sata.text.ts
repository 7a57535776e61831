import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Read-only disk on IDE or SATA',
    why: 'IDE and SATA have no way to tell the guest that a hard disk is write-protected, so QEMU does not emulate such a disk and libvirt refuses it. A CD-ROM on the same bus is read-only by nature. virtio, SCSI and USB disks can be read-only; without the element the guest may write to the image.',
    messages: { readonly: 'A hard disk on `{bus}` cannot be read-only; libvirt refuses it.' },
    fixes: {
      virtio: 'Attach as virtio disk `{target}`, which can be read-only; the guest needs its driver (changes guest-visible hardware)',
    },
    related: { bus: 'What the disk is attached to' },
  },
  'zh-cn': {
    title: 'IDE 或 SATA 上的只读磁盘',
    why: 'IDE 和 SATA 没有办法告诉客户机硬盘写保护，所以 QEMU 不模拟这样的硬盘，libvirt 会拒绝。同一总线上的 CD-ROM 本来就是只读的。virtio、SCSI 和 USB 磁盘可以只读；去掉这个元素，客户机就能写镜像。',
    messages: { readonly: '`{bus}` 上的硬盘不能设为只读；libvirt 会拒绝。' },
    fixes: { virtio: '改为可以只读的 virtio 磁盘 `{target}`，客户机需要驱动（会改变客户机看到的硬件）' },
    related: { bus: '磁盘接在哪里' },
  },
});
