import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Back end in user space',
    summary: 'Decides which program carries the packets of a card without a tap device.',
    variants: {
      passt: {
        does: 'Runs passt for this card: a process apart from QEMU, without rights, in namespaces of its own.',
        gives: 'Raw protocols beyond TCP, UDP and ICMP; and the guest bears the host’s addresses unless given others.',
        gains: 'More speed than SLIRP, `portForward`, and network code kept out of QEMU.',
        right: 'Guests run without root.',
      },
      shared: {
        does: 'Runs passt behind a vhost-user card, since libvirt {passt-vhost-user-libvirt}: still without rights, but over shared memory.',
        gives: 'The wall around the guest’s RAM, which passt maps; and more than one queue.',
        gains: 'The quickest network to be had without root.',
      },
      slirp: {
        does: 'Uses the network stack inside QEMU (SLIRP), which has DHCP and DNS of its own.',
        gives: 'Speed and `portForward`; and its code runs inside QEMU.',
        gains: 'Nothing to install.',
      },
      nodes: {
        does: 'Opens another device node than the usual one for this card, under system-wide libvirt.',
        gives: 'Clarity: what stands behind that node this file does not say.',
        right: 'A custom driver provides it.',
      },
      log: {
        does: 'Has passt write its log here, for debugging; the directory must exist and be open to the user it runs as.',
      },
    },
  },
  'zh-cn': {
    title: '用户态后端',
    summary: '决定没有 tap 设备的网卡由哪个程序搬运数据包。',
    variants: {
      passt: {
        does: '为这块网卡运行 passt：与 QEMU 分开、没有特权、有自己命名空间的进程。',
        gives: 'TCP、UDP、ICMP 之外的协议；没有另行指定时，客户机用的是宿主机的地址。',
        gains: '比 SLIRP 快，支持 `portForward`，网络代码也不在 QEMU 里。',
        right: '客户机不用 root 运行。',
      },
      shared: {
        does: '用 passt 做 vhost-user 网卡的后端，需要 libvirt {passt-vhost-user-libvirt} 以上：仍无特权，但经共享内存。',
        gives: '客户机 RAM 的围墙，因为 passt 会映射它；还有多队列。',
        gains: '不用 root 能得到的最快网络。',
      },
      slirp: {
        does: '使用 QEMU 内置的网络栈（SLIRP），自带 DHCP 和 DNS。',
        gives: '速度和 `portForward`；而且代码运行在 QEMU 内部。',
        gains: '什么都不用装。',
      },
      nodes: {
        does: '为这块网卡打开非惯用的设备节点，须是系统级 libvirt。',
        gives: '不清晰：节点背后是什么，本文件没说。',
        right: '由定制驱动提供。',
      },
      log: {
        does: '让 passt 把日志写到这里，供调试；目录须存在，且运行它的用户可写。',
      },
    },
  },
});
