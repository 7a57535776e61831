import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Boot order',
    summary: 'Decides what the firmware tries to start from, first entry first.',
    variants: {
      hd: {
        does: 'Tries the disks: of several, the one that libvirt sorts first by bus and target name.',
        gives: 'Choice among several disks; `boot order` at the disk itself gives it.',
      },
      cdrom: {
        does: 'Tries the CD drive, before the disk if it stands first.',
        gives: 'Unattended restarts, as long as an installer lies in the drive.',
        right: 'A system is being installed or rescued.',
      },
      fd: {
        does: 'Tries the floppy drive.',
        right: 'Only very old media are at hand.',
      },
      network: {
        does: 'Asks the network for a program to start (PXE, HTTP Boot).',
        gives: 'Control over what starts: whoever answers first on that segment decides, unless Secure Boot checks it.',
        gains: 'Machines that install themselves, and diskless ones.',
        right: 'The segment is a provisioning network of one’s own.',
      },
      card: {
        does: 'Lets this card take part in booting, at this place of the order: the network then supplies the program.',
        gives: 'Trust in whoever answers there; and `boot` under `os`, which libvirt refuses beside it.',
        right: 'This one card leads to the provisioning network.',
      },
      order: {
        does: 'Gives this device its place in one order over disks, cards and assigned devices.',
        gives: 'The list under `os`, which libvirt refuses beside it.',
        gains: 'The exact disk, whatever its bus or name; libvirt prefers this form.',
      },
    },
  },
  'zh-cn': {
    title: '启动顺序',
    summary: '决定固件依次从哪里启动，写在前面的先试。',
    variants: {
      hd: {
        does: '尝试磁盘：有多块时，取 libvirt 按总线和目标名排在最前的那块。',
        gives: '多块磁盘之间不能选；要选就在磁盘上写 `boot order`。',
      },
      cdrom: {
        does: '尝试光驱；排在前面就先于磁盘。',
        gives: '安装盘还在光驱里，就不能无人值守地重启。',
        right: '正在安装或救援系统。',
      },
      fd: {
        does: '尝试软驱。',
        right: '手头只有很老的介质。',
      },
      network: {
        does: '向网络索取启动程序（PXE、HTTP Boot）。',
        gives: '控制不了启动内容：网段里谁先应答谁说了算，除非安全启动把关。',
        gains: '机器可以自行安装，也可以无盘运行。',
        right: '那个网段是自己的装机网络。',
      },
      card: {
        does: '让这块网卡按此次序参与启动，启动程序由网络提供。',
        gives: '只能相信应答者；`os` 下也不能再写 `boot`，两者并存会被 libvirt 拒绝。',
        right: '只有这块网卡通向装机网络。',
      },
      order: {
        does: '在磁盘、网卡和直通设备的统一次序里给它排位。',
        gives: '`os` 下不能再列，两者并存会被 libvirt 拒绝。',
        gains: '精确到哪块磁盘，不受总线和名称影响；libvirt 推荐这种写法。',
      },
    },
  },
});
