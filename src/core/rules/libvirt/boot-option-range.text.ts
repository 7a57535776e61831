import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Boot option out of range',
    why: 'Waiting times of the BIOS fit into two bytes of milliseconds; a reboot can also be left out, by -1. The parameter for the loader of IBM Z has a few letters, digits, dots and blanks. The BIOS can write to a serial port only where there is one, and on x86. QEMU takes ACPI tables one by one. libvirt refuses the rest.',
    messages: {
      timeout: 'The boot menu waits {longest} milliseconds at most: libvirt refuses the domain.',
      reboot: 'The BIOS waits {longest} milliseconds at most before it reboots, or for ever: libvirt refuses the domain.',
      'parm-length': 'A load parameter has between one and {longest} characters: libvirt refuses the domain.',
      'parm-letters': 'A load parameter holds letters, digits, dots and blanks alone: libvirt refuses the domain.',
      serial: 'The BIOS is to write to a serial port, and there is none: libvirt refuses the domain.',
      'serial-arch': 'Only an x86 BIOS can write to a serial port: libvirt refuses the domain.',
      table: 'QEMU takes single ACPI tables, and `rawset` is Xen’s: libvirt refuses the domain.',
    },
    fixes: { remove: 'Remove `{name}`' },
  },
  'zh-cn': {
    title: '启动选项超出范围',
    why: 'BIOS 的等待时间是两个字节能表示的毫秒数；写 -1 则不重启。IBM Z 引导程序的参数由几个字母、数字、点和空格组成。BIOS 要向串口输出，得先有串口，而且只有 x86 可以。QEMU 一张一张地接收 ACPI 表。其余写法 libvirt 都会拒绝。',
    messages: {
      timeout: '启动菜单最多等待 {longest} 毫秒：libvirt 会拒绝该域。',
      reboot: 'BIOS 在重启前最多等待 {longest} 毫秒，或者一直等：libvirt 会拒绝该域。',
      'parm-length': '加载参数的长度是一到 {longest} 个字符：libvirt 会拒绝该域。',
      'parm-letters': '加载参数只能有字母、数字、点和空格：libvirt 会拒绝该域。',
      serial: '要 BIOS 向串口输出，而这里没有串口：libvirt 会拒绝该域。',
      'serial-arch': '只有 x86 的 BIOS 能向串口输出：libvirt 会拒绝该域。',
      table: 'QEMU 只接收单张 ACPI 表，`rawset` 是 Xen 的：libvirt 会拒绝该域。',
    },
    fixes: { remove: '删除 `{name}`' },
  },
});
