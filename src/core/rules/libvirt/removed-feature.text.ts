import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Setting that is gone',
    why: 'The schema of domains still knows settings that today’s QEMU driver has no use for: unfiltered SCSI commands, which no kernel supports any more, guaranteed memory, which only VMware has, and two display options of VirtualBox. Validation by the schema passes; libvirt refuses the domain nevertheless.',
    messages: {
      sgio: 'Unfiltered SCSI commands are no longer supported: libvirt refuses the domain.',
      guarantee: 'QEMU cannot guarantee memory in this way: libvirt refuses the domain.',
      accel2d: '`accel2d` is for VirtualBox, and QEMU has no such setting: libvirt refuses the domain.',
      desktop: 'A `desktop` console is for VirtualBox, and QEMU has none: libvirt refuses the domain.',
    },
    fixes: { remove: 'Remove `{name}`' },
  },
  'zh-cn': {
    title: '已经取消的设置',
    why: '域的模式文件里还留着如今的 QEMU 驱动用不上的设置：不过滤的 SCSI 命令，已经没有内核支持；保证内存，只有 VMware 才有；还有 VirtualBox 的两个显示选项。按模式校验能通过，libvirt 却照样拒绝该域。',
    messages: {
      sgio: '不过滤的 SCSI 命令已不再支持：libvirt 会拒绝该域。',
      guarantee: 'QEMU 不能这样保证内存：libvirt 会拒绝该域。',
      accel2d: '`accel2d` 是 VirtualBox 的，QEMU 没有这个设置：libvirt 会拒绝该域。',
      desktop: '`desktop` 控制台是 VirtualBox 的，QEMU 没有：libvirt 会拒绝该域。',
    },
    fixes: { remove: '删除 `{name}`' },
  },
});
