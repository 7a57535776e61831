import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Channel to the guest',
    summary: 'Gives programs of host and guest a private line that needs no network.',
    variants: {
      agent: {
        does: 'Leads to the guest agent, through which the host freezes file systems, sets passwords, reads files and runs commands in the guest.',
        gives: 'The guest’s independence of its operator, and a parser on the host for answers that cannot be trusted.',
        gains: 'Consistent snapshots, a clean shutdown, and the guest’s addresses.',
        right: 'The operator is trusted with the guest; what the agent may do can be narrowed inside.',
      },
      spice: {
        does: 'Leads to the SPICE agent in the guest, for clipboard, screen size and dropped files.',
        gives: 'A path for data between guest and viewer.',
        gains: 'A desktop that follows the viewer’s window.',
        right: 'People use the desktop; a server needs none.',
      },
      vdagent: {
        does: 'Leads to the desktop agent in the guest without SPICE: QEMU answers it itself; since libvirt {vdagent-libvirt}.',
        gives: 'A further protocol inside QEMU that the guest feeds.',
        gains: 'Mouse and, if asked for, clipboard over VNC or D-Bus.',
      },
      forward: {
        does: 'Forwards what the guest sends to this address and port to the device on the host, past its network.',
        gives: 'The host’s firewall in between.',
        gains: 'A service of the host that the guest reaches without a network of its own.',
      },
      named: {
        does: 'Opens a line under this name in the guest, at `/dev/virtio-ports`, for a program of the host.',
        gives: 'A small surface: the program on the host must not trust what comes.',
        gains: 'Messages that no firewall or address change touches.',
      },
    },
  },
  'zh-cn': {
    title: '通往客户机的通道',
    summary: '给宿主机和客户机的程序一条不经网络的专线。',
    variants: {
      agent: {
        does: '通往客户机代理，宿主机可借此冻结文件系统、设置密码、读文件、在客户机里执行命令。',
        gives: '客户机对运营者的独立性；宿主机还要解析不可信的回答。',
        gains: '一致的快照、干净的关机，还能查到客户机的地址。',
        right: '运营者可以管理客户机；代理能做什么，可在客户机里收窄。',
      },
      spice: {
        does: '通往客户机里的 SPICE 代理，用于剪贴板、屏幕尺寸和拖入的文件。',
        gives: '多了一条客户机与查看端之间的数据通路。',
        gains: '桌面随查看端窗口调整。',
        right: '有人用桌面；服务器用不着。',
      },
      vdagent: {
        does: '不用 SPICE 也能接上客户机的桌面代理，由 QEMU 自己应答；自 libvirt {vdagent-libvirt} 起可用。',
        gives: 'QEMU 里又多一个由客户机喂数据的协议。',
        gains: 'VNC 或 D-Bus 也有鼠标同步，需要时还有剪贴板。',
      },
      forward: {
        does: '客户机发往这个地址和端口的数据，绕过网络转给宿主机上的设备。',
        gives: '中间没有宿主机防火墙。',
        gains: '客户机没有网络也能用宿主机的服务。',
      },
      named: {
        does: '在客户机的 `/dev/virtio-ports` 下以这个名字开一条线路，与宿主机程序通信。',
        gives: '一点攻击面：宿主机上的程序不能轻信来的数据。',
        gains: '防火墙和地址变动都影响不到的通信。',
      },
    },
  },
});
