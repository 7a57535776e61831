import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'SCSI passthrough of what is no SCSI device',
    why: "`device='lun'` passes the guest’s SCSI commands to a device of the host, which answers them itself. That takes a block device, an iSCSI target or a volume of such, raw and on a SCSI controller; an image file understands no commands. `rawio`, `sgio` and `reservations` are about those commands and belong to such a disk alone. For an ordinary disk `device='disk'` is right, and keeps the guest’s commands inside QEMU.",
    messages: {
      source: 'A disk of type `{type}` cannot take SCSI commands, so it cannot be a `lun`; libvirt refuses it.',
      protocol: 'A `lun` over the network must be iSCSI, not `{protocol}`; libvirt refuses it.',
      format: 'A `lun` is raw by nature; libvirt refuses the format `{format}` for it.',
      bus: 'A `lun` must be on a SCSI controller, not on `{bus}`; libvirt refuses it.',
      own: 'A `lun` is passed through as the host’s device is, and takes no `{name}`; libvirt refuses it.',
      option: "`{name}` is for disks with `device='lun'`; libvirt refuses it on this one.",
      unfiltered: "`sgio='unfiltered'` is gone from the Linux kernel; libvirt refuses it.",
    },
    fixes: {
      disk: "Set `device='disk'` (changes guest-visible hardware)",
      remove: 'Remove `{name}`',
    },
  },
  'zh-cn': {
    title: '对不是 SCSI 设备的东西做 SCSI 直通',
    why: "`device='lun'` 把客户机的 SCSI 命令交给宿主机的设备，由设备自己应答。这需要块设备、iSCSI 目标或这类卷，raw 格式，接在 SCSI 控制器上；镜像文件听不懂命令。`rawio`、`sgio` 和 `reservations` 管的就是这些命令，只属于这种磁盘。普通磁盘应写 `device='disk'`，客户机的命令就不会离开 QEMU。",
    messages: {
      source: '`{type}` 类型的磁盘不接受 SCSI 命令，不能作为 `lun`；libvirt 会拒绝。',
      protocol: '走网络的 `lun` 必须是 iSCSI，不能是 `{protocol}`；libvirt 会拒绝。',
      format: '`lun` 本来就是 raw；写成 `{format}` 格式，libvirt 会拒绝。',
      bus: '`lun` 必须接在 SCSI 控制器上，不能接在 `{bus}` 上；libvirt 会拒绝。',
      own: '`lun` 原样直通宿主机设备，不接受 `{name}`；libvirt 会拒绝。',
      option: "`{name}` 只用于 `device='lun'` 的磁盘；写在这里 libvirt 会拒绝。",
      unfiltered: "`sgio='unfiltered'` 已从 Linux 内核移除；libvirt 会拒绝。",
    },
    fixes: {
      disk: "设置 `device='disk'`（会改变客户机看到的硬件）",
      remove: '删除 `{name}`',
    },
  },
});
