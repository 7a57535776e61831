import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Target name that libvirt cannot number',
    why: 'A target name is a beginning such as `vd`, `sd`, `hd`, `xvd` or `fd`, and lower-case letters that count the disks: `vda`, `vdb`, up to `vdz`, then `vdaa`. libvirt derives bus and place from it and does not pass it on: the guest names its disks itself, so that names such as `nvme0n1` or a partition’s say nothing here and are refused.',
    messages: {
      name: '`{target}` is no target name: it takes a beginning such as `vd` or `sd` and letters behind it; libvirt refuses it.',
      partition: '`{target}` names a partition, but a target is a whole disk; libvirt refuses it.',
      floppy: 'The target of a floppy drive begins with `fd`, not as `{target}` does; libvirt refuses it.',
      disk: 'A target that begins with `fd` is a floppy drive’s, and this is a hard disk; libvirt refuses `{target}`.',
      none: 'This disk has no target name, by which libvirt would know it; libvirt refuses it.',
    },
    fixes: { whole: 'Name the target `{target}`' },
  },
  'zh-cn': {
    title: 'libvirt 无法编号的目标名',
    why: '目标名由 `vd`、`sd`、`hd`、`xvd`、`fd` 之类的开头，加上给磁盘计数的小写字母组成：`vda`、`vdb` 直到 `vdz`，接着是 `vdaa`。libvirt 用它推出总线和位置，并不传给客户机：客户机自己给磁盘命名，所以 `nvme0n1` 或分区之类的名字在这里没有意义，会被拒绝。',
    messages: {
      name: '`{target}` 不是目标名：要以 `vd`、`sd` 之类开头，后面跟字母；libvirt 会拒绝。',
      partition: '`{target}` 是分区名，而目标是整块磁盘；libvirt 会拒绝。',
      floppy: '软盘驱动器的目标名以 `fd` 开头，不能是 `{target}`；libvirt 会拒绝。',
      disk: '以 `fd` 开头的目标名属于软盘驱动器，而这是硬盘；libvirt 会拒绝 `{target}`。',
      none: '这块磁盘没有目标名，libvirt 无从识别；libvirt 会拒绝。',
    },
    fixes: { whole: '把目标名改为 `{target}`' },
  },
});
