import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Target of the disk',
    summary: 'Orders the disks by name; which name the guest’s system gives them is its own affair.',
    gives: 'Reliance on this name in the guest: a `serial` or a UUID identifies a disk there.',
    variants: {
      hd: {
        does: 'Puts the disk on an emulated IDE bus, as no `bus` is given and the name begins with `hd`.',
        gives: 'Speed, and a start on `q35`, which has no IDE.',
        right: 'The guest knows nothing else; otherwise name the bus.',
      },
      sd: {
        does: 'Puts the disk on SCSI, as no `bus` is given and the name begins with `sd`; on `x86` that controller is an emulated one unless a `virtio-scsi` is given.',
        right: 'SCSI is meant; SATA and USB have to be named.',
      },
      vd: {
        does: 'Makes it a virtio disk, as no `bus` is given and the name begins with `vd`.',
      },
      xvd: {
        does: 'Makes it a Xen disk, as no `bus` is given and the name begins with `xvd`.',
      },
      fd: {
        does: 'Puts it on a floppy controller, as the device is a floppy and no `bus` is given.',
      },
    },
  },
  'zh-cn': {
    title: '磁盘的目标名',
    summary: '按名字给磁盘排序；客户机系统起什么名字是它自己的事。',
    gives: '在客户机里不能依赖这个名字：那里应以 `serial` 或 UUID 识别磁盘。',
    variants: {
      hd: {
        does: '没写 `bus`，名字以 `hd` 开头，磁盘就在模拟的 IDE 总线上。',
        gives: '速度，在没有 IDE 的 `q35` 上还启动不了。',
        right: '客户机不认识别的；否则应写明总线。',
      },
      sd: {
        does: '没写 `bus`，名字以 `sd` 开头，磁盘就在 SCSI 上；`x86` 上若没给 `virtio-scsi`，控制器就是模拟的。',
        right: '本意就是 SCSI；SATA 和 USB 必须写明。',
      },
      vd: {
        does: '没写 `bus`，名字以 `vd` 开头，就是 virtio 磁盘。',
      },
      xvd: {
        does: '没写 `bus`，名字以 `xvd` 开头，就是 Xen 磁盘。',
      },
      fd: {
        does: '设备是软驱且没写 `bus`，就在软盘控制器上。',
      },
    },
  },
});
