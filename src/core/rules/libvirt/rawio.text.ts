import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Raw I/O for QEMU',
    why: 'Some SCSI commands change firmware or settings of a device, and the kernel refuses them without the capability `CAP_SYS_RAWIO`. `rawio` gives it, and not to the one disk but to the whole QEMU process: it holds for all disks, and beyond disks for I/O ports and memory of the host, as far as labels and device rules do not stop it. Most of what a `lun` needs, reservations for a cluster included, works without.',
    keep: 'The guest runs the vendor’s tools for this device, and is trusted with the host.',
    messages: {
      process: '`rawio` gives `CAP_SYS_RAWIO` to the whole QEMU process, so for all disks of this guest and more than disks.',
    },
    fixes: {
      remove: 'Remove `rawio`',
    },
  },
  'zh-cn': {
    title: '给 QEMU 原始 I/O 权限',
    why: '有些 SCSI 命令会改动设备的固件或设置，没有 `CAP_SYS_RAWIO` 这项 capability，内核会拒绝。`rawio` 会给出它，但得到的不只是这块磁盘，而是整个 QEMU 进程：对所有磁盘有效，还超出磁盘，涉及宿主机的 I/O 端口和内存，只看标签和设备规则能不能拦住。`lun` 需要的功能大多不靠它，集群用的持久预留也一样。',
    keep: '客户机要运行这个设备的厂商工具，并且得到与宿主机同等的信任。',
    messages: {
      process: '`rawio` 把 `CAP_SYS_RAWIO` 给了整个 QEMU 进程，也就是这台虚拟机的所有磁盘，而且不止磁盘。',
    },
    fixes: {
      remove: '删除 `rawio`',
    },
  },
});
