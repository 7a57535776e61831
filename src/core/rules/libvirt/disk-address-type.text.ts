import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Disk address of another bus',
    why: 'A disk’s address must be of its bus: a virtio disk is a PCI device (or CCW or MMIO), a USB disk has a USB port, and a disk on IDE, SATA, SCSI or a floppy controller has a place on that controller. The mix-up comes of changing the bus and leaving the address that libvirt had picked for the old one; without an address it picks again.',
    messages: {
      type: 'A disk on `{bus}` cannot have an address of type `{type}`; libvirt refuses it.',
      part: 'The `{part}` of a disk on `{bus}` can only be 0; libvirt refuses this address.',
      lsilogic: 'Behind an `lsilogic` controller the `target` can only be 0, disks differ by `unit`; libvirt refuses this address.',
    },
    fixes: { remove: 'Remove the address, so that libvirt picks one (changes guest-visible hardware)' },
    related: { bus: 'What the disk is attached to' },
  },
  'zh-cn': {
    title: '磁盘地址属于别的总线',
    why: '磁盘的地址要与总线相符：virtio 磁盘是 PCI 设备（或 CCW、MMIO），USB 磁盘有 USB 端口，IDE、SATA、SCSI 或软盘控制器上的磁盘在控制器上有位置。混淆往往是改了总线，却留下了 libvirt 给旧总线挑的地址；不写地址，它会重新挑。',
    messages: {
      type: '`{bus}` 上的磁盘不能有 `{type}` 类型的地址；libvirt 会拒绝。',
      part: '`{bus}` 上的磁盘，`{part}` 只能是 0；libvirt 会拒绝这个地址。',
      lsilogic: '`lsilogic` 控制器上的 `target` 只能是 0，磁盘靠 `unit` 区分；libvirt 会拒绝这个地址。',
    },
    fixes: { remove: '删除地址，让 libvirt 挑一个（会改变客户机看到的硬件）' },
    related: { bus: '磁盘接在哪里' },
  },
});
