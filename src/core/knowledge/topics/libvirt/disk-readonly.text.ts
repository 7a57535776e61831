import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Read-only disk',
    summary: 'Opens the disk without write access, so that neither the guest nor a QEMU under its control changes it.',
    gives: 'Separation of readers: under sVirt such disks share a label that all guests may read.',
    gains: 'One image for many guests, safely, also while they migrate.',
    variants: {
      cdrom: {
        does: 'Repeats what is always true of a CD-ROM drive.',
      },
      refused: {
        does: 'Asks an IDE or SATA hard disk to be read-only, which those drives cannot be and libvirt refuses.',
        right: 'The bus becomes `virtio` or `scsi`, or the device a `cdrom`.',
      },
    },
  },
  'zh-cn': {
    title: '只读磁盘',
    summary: '不带写权限打开磁盘，客户机以及被它控制的 QEMU 都改不了。',
    gives: '读者之间的隔离：在 sVirt 下，这类磁盘共用各客户机都能读的标签。',
    gains: '一个镜像安全地供多台客户机使用，迁移时也行。',
    variants: {
      cdrom: {
        does: '重复了光驱本来就有的性质。',
      },
      refused: {
        does: '要求 IDE 或 SATA 硬盘只读，而这类盘做不到，libvirt 因此拒绝。',
        right: '总线改为 `virtio` 或 `scsi`，或设备改为 `cdrom`。',
      },
    },
  },
});
