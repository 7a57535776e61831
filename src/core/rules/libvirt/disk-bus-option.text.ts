import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Disk option that its bus does not have',
    why: 'A disk can only say what its bus carries: vendor and product are parts of a SCSI inquiry, a world-wide name belongs to SCSI and IDE, queues and rings to virtio, and floppies have a controller to themselves. libvirt refuses an option that would come to nothing. Such options mostly stay behind when the bus is changed.',
    messages: {
      option: 'A disk on `{bus}` has no `{name}`, only {buses} has; libvirt refuses it.',
      kind: '`{name}` is for hard disks, and this is none; libvirt refuses it.',
      model: '`{model}` is a kind of virtio disk, and this one is on `{bus}`; libvirt refuses it.',
      length: '`{name}` has room for {most} characters; libvirt refuses more.',
      wwn: 'A world-wide name is 16 hexadecimal digits; libvirt refuses this one.',
      serial: 'A serial number holds letters, digits, blanks and `-_.+` only; libvirt refuses this one.',
      floppy: 'A floppy drive must be on `fdc`, not on `{bus}`; libvirt refuses it.',
      'floppy-bus': 'Only floppy drives hang on `fdc`; libvirt refuses this disk.',
      pseries: 'pSeries machines have no floppy controller; libvirt refuses this disk.',
    },
    fixes: { remove: 'Remove `{name}`' },
    related: { bus: 'What the disk is attached to' },
  },
  'zh-cn': {
    title: '总线不支持的磁盘选项',
    why: '磁盘只能写总线承载得了的东西：厂商和产品名是 SCSI 查询的一部分，全球唯一名属于 SCSI 和 IDE，队列和环属于 virtio，软盘有专门的控制器。选项落不到实处，libvirt 就拒绝。这类选项多半是换总线时留下的。',
    messages: {
      option: '`{bus}` 上的磁盘没有 `{name}`，只有 {buses} 才有；libvirt 会拒绝。',
      kind: '`{name}` 只用于硬盘，这里不是；libvirt 会拒绝。',
      model: '`{model}` 是 virtio 磁盘的型号，而这块接在 `{bus}` 上；libvirt 会拒绝。',
      length: '`{name}` 最多 {most} 个字符；再长 libvirt 就拒绝。',
      wwn: '全球唯一名是 16 位十六进制数字；libvirt 会拒绝这个值。',
      serial: '序列号只能有字母、数字、空格和 `-_.+`；libvirt 会拒绝这个值。',
      floppy: '软盘驱动器必须接在 `fdc` 上，不能接在 `{bus}` 上；libvirt 会拒绝。',
      'floppy-bus': '`fdc` 上只能接软盘驱动器；libvirt 会拒绝这块磁盘。',
      pseries: 'pSeries 机器没有软盘控制器；libvirt 会拒绝这块磁盘。',
    },
    fixes: { remove: '删除 `{name}`' },
    related: { bus: '磁盘接在哪里' },
  },
});
