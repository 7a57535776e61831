import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Boot ROM of the card',
    summary: 'Decides whether the card brings code that the firmware runs to boot from the network.',
    variants: {
      off: {
        does: 'Gives the card no boot ROM at all.',
        gives: 'Booting from the network by BIOS or by that ROM’s UEFI driver.',
        gains: 'Less code at start, and a start that no server on the network can take over.',
        right: 'The guest boots from its disk; under SEV it has to be off.',
      },
      hidden: {
        does: 'Keeps the boot ROM out of the guest’s address space.',
        gives: 'Booting from the network by that ROM.',
        gains: 'Less code at start.',
      },
      file: {
        does: 'Shows the guest this file of the host as the card’s boot ROM.',
        gives: 'Hosts without that file; and whoever wrote it runs code before the guest’s system.',
        gains: 'A boot loader of one’s own, such as another build of iPXE.',
      },
      refused: {
        does: 'Switches the ROM off and names a file for it, which libvirt refuses together.',
      },
    },
  },
  'zh-cn': {
    title: '网卡的启动 ROM',
    summary: '决定网卡是否带有供固件从网络启动的代码。',
    variants: {
      off: {
        does: '网卡完全没有启动 ROM。',
        gives: '由 BIOS 或该 ROM 的 UEFI 驱动从网络启动。',
        gains: '启动时代码更少，网络上的服务器也接管不了启动。',
        right: '客户机从磁盘启动；SEV 下则必须关掉。',
      },
      hidden: {
        does: '不让启动 ROM 出现在客户机的地址空间里。',
        gives: '用该 ROM 从网络启动。',
        gains: '启动时代码更少。',
      },
      file: {
        does: '把宿主机上的这个文件作为网卡的启动 ROM 给客户机。',
        gives: '没有该文件的宿主机；而且文件的作者能在客户机系统之前运行代码。',
        gains: '自己的启动程序，例如另行编译的 iPXE。',
      },
      refused: {
        does: '关掉 ROM 又给它指定文件，libvirt 拒绝二者并存。',
      },
    },
  },
});
