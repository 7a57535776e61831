import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Boot loader on the host',
    summary: 'Runs a program on the host that picks the guest’s kernel.',
    variants: {
      xen: {
        does: 'Runs this program, usually `pygrub`, in the control domain; it reads the guest’s disk to find the kernel.',
        gives: 'Distance: a file system written by the guest is parsed with the control domain’s rights.',
        gains: 'A PV guest that updates its own kernel.',
        right: 'PVH with firmware or a kernel on the host is out of reach.',
      },
      bhyve: {
        does: 'Runs the loader that puts the guest’s kernel into memory, `bhyveload` or `grub-bhyve`.',
        gives: 'UEFI, for which `loader` names an image instead.',
      },
      refused: {
        does: 'Asks for a loader on the host, which libvirt’s QEMU driver refuses.',
        right: 'Firmware boots the disk, or `os/kernel` names a kernel.',
      },
    },
  },
  'zh-cn': {
    title: '宿主机上的引导程序',
    summary: '在宿主机上运行一个程序，由它挑选客户机内核。',
    variants: {
      xen: {
        does: '在控制域里运行这个程序（通常是 `pygrub`），读取客户机磁盘来找内核。',
        gives: '离客户机太近：它写的文件系统，由控制域以自己的权限解析。',
        gains: 'PV 客户机可以自己升级内核。',
        right: '用不了带固件的 PVH，也不能把内核放在宿主机上。',
      },
      bhyve: {
        does: '运行把客户机内核装入内存的加载程序：`bhyveload` 或 `grub-bhyve`。',
        gives: '用不了 UEFI：那要用 `loader` 指定镜像。',
      },
      refused: {
        does: '要求在宿主机上运行引导程序，libvirt 的 QEMU 驱动会拒绝。',
        right: '由固件从磁盘启动，或用 `os/kernel` 指定内核。',
      },
    },
  },
});
