import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'I/O thread where none can serve',
    why: 'Only virtio disks and paravirtual SCSI controllers can hand their queues to a thread of their own. IDE, SATA, USB and floppy are emulated in QEMU’s main loop, and a SCSI disk is served by whatever serves its controller. libvirt refuses the attribute elsewhere rather than ignore it.',
    messages: {
      disk: 'A disk on `{bus}` cannot have an I/O thread, only virtio can; libvirt refuses it.',
      scsi: 'A SCSI disk cannot have an I/O thread of its own: it belongs on the virtio-scsi controller, and libvirt refuses it here.',
      controller: 'A `{type}` controller without a virtio-scsi model cannot have an I/O thread; libvirt refuses it.',
    },
    fixes: { remove: 'Remove the I/O thread' },
    related: { bus: 'What the disk is attached to' },
  },
  'zh-cn': {
    title: 'I/O 线程用在不支持的地方',
    why: '只有 virtio 磁盘和半虚拟化的 SCSI 控制器能把队列交给单独的线程。IDE、SATA、USB 和软盘都在 QEMU 主循环里模拟，SCSI 磁盘则由控制器所用的线程服务。用在别处，libvirt 会拒绝，而不是忽略。',
    messages: {
      disk: '`{bus}` 上的磁盘不能有 I/O 线程，只有 virtio 可以；libvirt 会拒绝。',
      scsi: 'SCSI 磁盘不能有自己的 I/O 线程：应写在 virtio-scsi 控制器上，写在这里 libvirt 会拒绝。',
      controller: '型号不是 virtio-scsi 的 `{type}` 控制器不能有 I/O 线程；libvirt 会拒绝。',
    },
    fixes: { remove: '删除 I/O 线程' },
    related: { bus: '磁盘接在哪里' },
  },
});
