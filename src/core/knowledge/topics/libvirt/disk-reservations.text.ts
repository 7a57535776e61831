import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'SCSI reservations',
    summary: 'Lets cluster software in the guest reserve the LUN for itself, through a helper outside QEMU.',
    variants: {
      managed: {
        does: 'Has libvirt start the helper that sets persistent reservations for this guest.',
        gives: 'A helper with rights on the device that QEMU itself lacks.',
        gains: 'Failover clusters in guests, and QEMU without `rawio`.',
        right: 'As libvirt recommends.',
      },
      unmanaged: {
        does: 'Uses a helper that somebody else runs, at the socket given.',
        gives: 'libvirt’s care for its start, labels and end.',
        gains: 'One helper for many guests.',
      },
    },
  },
  'zh-cn': {
    title: 'SCSI 预留',
    summary: '让客户机里的集群软件独占 LUN，由 QEMU 之外的辅助进程代办。',
    variants: {
      managed: {
        does: '由 libvirt 启动为客户机设置持久预留的辅助进程。',
        gives: '多了一个对设备有权限的辅助进程，而 QEMU 自己没有。',
        gains: '客户机里的故障切换集群，而 QEMU 不需要 `rawio`。',
        right: 'libvirt 建议如此。',
      },
      unmanaged: {
        does: '使用别人运行的辅助进程，套接字由这里给出。',
        gives: 'libvirt 对其启动、标签和结束的照管。',
        gains: '一个辅助进程服务多台客户机。',
      },
    },
  },
});
