import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Disk without a source',
    why: 'A hard disk must name what backs it, in the way of its type: `file` for a file, `dev` for a block device, pool and volume for a volume, address and namespace for an NVMe drive. Only drives with a medium that can be changed may stand empty, and QEMU has those on IDE, SATA, SCSI and floppy controllers: virtio knows no tray, and a USB drive is its medium.',
    messages: {
      disk: 'This disk has no source; libvirt refuses it.',
      attribute: 'The source of a `{type}` disk needs `{name}`, which is not here; libvirt refuses the disk.',
      medium: 'A CD-ROM on USB cannot be empty; libvirt refuses it.',
      tray: 'A CD-ROM cannot be on `{bus}`, which has no medium to change; libvirt refuses it.',
    },
  },
  'zh-cn': {
    title: '没有来源的磁盘',
    why: '硬盘必须写明后端，写法随类型而定：文件用 `file`，块设备用 `dev`，卷写存储池和卷名，NVMe 盘写地址和命名空间。只有能换介质的驱动器可以空着，QEMU 在 IDE、SATA、SCSI 和软盘控制器上有这样的驱动器：virtio 没有托盘，USB 驱动器本身就是介质。',
    messages: {
      disk: '这块磁盘没有来源；libvirt 会拒绝。',
      attribute: '`{type}` 磁盘的来源需要 `{name}`，而这里没有；libvirt 会拒绝这块磁盘。',
      medium: 'USB 上的 CD-ROM 不能是空的；libvirt 会拒绝。',
      tray: 'CD-ROM 不能接在 `{bus}` 上，它没有可换的介质；libvirt 会拒绝。',
    },
  },
});
