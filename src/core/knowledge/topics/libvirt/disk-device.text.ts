import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Disk as the guest sees it',
    summary: 'Decides whether the guest sees a hard disk, a drive with media, or a SCSI unit as it is.',
    variants: {
      disk: {
        does: 'Shows a hard disk that the hypervisor plays itself, so that raw commands of the guest never reach what is behind it, as without the attribute.',
      },
      cdrom: {
        does: 'Shows a CD-ROM drive, always read-only, whose medium can be changed while the guest runs.',
        gives: 'virtio: the drive sits on an emulated bus or on SCSI.',
        gains: 'Installers and cloud-init find their data where they look for it.',
        right: 'It carries something; an empty drive can go.',
      },
      floppy: {
        does: 'Shows a floppy drive, and with it a controller from the eighties.',
        gives: 'Attack surface: its emulation is old code within the guest’s reach.',
        gains: 'Installers that ask for a driver floppy.',
        right: 'Such an installer is at work.',
      },
      lun: {
        does: 'Passes the guest’s SCSI commands on to the device behind, instead of answering them.',
        gives: 'A boundary: the guest may send commands that reads and writes alone do not.',
        gains: 'Reservations, tapes, and tools that ask the device itself.',
        right: 'Cluster software in the guest reserves disks; the source is a whole block device or iSCSI.',
      },
    },
  },
  'zh-cn': {
    title: '客户机看到的磁盘',
    summary: '决定客户机看到硬盘、带介质的驱动器，还是原样的 SCSI 单元。',
    variants: {
      disk: {
        does: '呈现为由虚拟机监视器扮演的硬盘，客户机的原始命令到不了背后的设备；默认如此。',
      },
      cdrom: {
        does: '呈现为光驱，总是只读，运行中可以换盘。',
        gives: 'virtio：光驱在模拟总线或 SCSI 上。',
        gains: '安装程序和 cloud-init 能在该找的地方找到数据。',
        right: '里面有东西；空光驱可以去掉。',
      },
      floppy: {
        does: '呈现为软驱，随之带来八十年代的控制器。',
        gives: '攻击面变大：模拟它的是老代码，客户机够得着。',
        gains: '会要驱动软盘的安装程序。',
        right: '正在用这样的安装程序。',
      },
      lun: {
        does: '把客户机的 SCSI 命令转给背后的设备，而不自己应答。',
        gives: '少一道边界：客户机能发普通读写之外的命令。',
        gains: '持久预留、磁带，以及直接询问设备的工具。',
        right: '客户机里的集群软件要预留磁盘，而且来源是整个块设备或 iSCSI。',
      },
    },
  },
});
