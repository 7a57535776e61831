import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Host side of the card',
    summary: 'Names the interface, socket or device of the host behind the card, and the way it is used.',
    variants: {
      vepa: {
        does: 'Sends every frame out to the switch, even one for a guest on the same interface; this is the default.',
        gives: 'Guests reaching each other, unless the switch sends frames back, as few do; and the host itself.',
        gains: 'The switch’s rules for all traffic.',
        right: 'The switch is set up for it; otherwise `bridge` is meant.',
      },
      bridge: {
        does: 'Delivers frames between guests on this interface directly, all others to the network.',
        gives: 'Contact with its own host; and any filter but the switch’s.',
        gains: 'The LAN without a bridge to set up.',
        right: 'Guests talk to the LAN and not to their host.',
      },
      private: {
        does: 'Keeps guests on this interface apart: frames between them need a router outside.',
        gives: 'Traffic among the guests, and with the host.',
        gains: 'Separation without a filter.',
      },
      passthrough: {
        does: 'Gives the whole interface to this guest, usually one SR-IOV function.',
        gives: 'The interface for everybody else.',
        gains: 'Its own place in the switch, and still live migration, unlike an assigned device.',
        right: 'Each guest has a function of its own.',
      },
      server: {
        does: 'Has QEMU open the socket and wait for the switch before the guest runs.',
        gives: 'A start while the switch is down.',
        gains: 'A switch that may be restarted.',
      },
      client: {
        does: 'Has QEMU connect to a socket that the switch has opened, as libvirt advises.',
        gives: 'Reconnection, unless `reconnect` asks for it.',
        gains: 'Guests that start whenever the switch is there.',
      },
      vdpa: {
        does: 'Names the character device by which the host’s driver offers the card’s queues.',
        gives: 'Hosts that number it otherwise.',
      },
      tunnel: {
        does: 'Names the group or endpoint over which QEMU processes exchange the guests’ frames.',
        gives: 'Secrecy and a gatekeeper: whoever reaches it hears and speaks.',
        gains: 'A segment across hosts without rights on them.',
        right: 'The address is a loopback or lab one.',
      },
      outgoing: {
        does: 'Names the interface of the host from which passt takes routes and addresses; the built-in network ignores it.',
      },
    },
    counterparts: {
      docker: 'A macvlan network does the same for containers, and has the same gap to the host.',
    },
  },
  'zh-cn': {
    title: '网卡在宿主机一侧',
    summary: '指定网卡背后的宿主机接口、套接字或设备，以及使用方式。',
    variants: {
      vepa: {
        does: '每一帧都发给交换机，即使目的地是同一网卡上的客户机；这是默认。',
        gives: '客户机互通，除非交换机把帧送回来（很少有）；还有与宿主机本身的通信。',
        gains: '所有流量都受交换机规则管。',
        right: '交换机已为此配置；否则想要的是 `bridge`。',
      },
      bridge: {
        does: '同一网卡上客户机之间的帧直接送达，其余发到网络。',
        gives: '与自己宿主机的通信；以及交换机之外的任何过滤。',
        gains: '不用配网桥就进局域网。',
        right: '客户机与局域网通信，不与宿主机通信。',
      },
      private: {
        does: '隔开同一网卡上的客户机：它们之间的帧必须经外部路由器。',
        gives: '客户机之间以及与宿主机的流量。',
        gains: '不用过滤器的隔离。',
      },
      passthrough: {
        does: '把整个接口给这台客户机，通常是一个 SR-IOV 虚拟功能。',
        gives: '这个接口别人用不了。',
        gains: '在交换机里有自己的位置，并且仍能热迁移，与直通设备不同。',
        right: '每台客户机都有自己的虚拟功能。',
      },
      server: {
        does: '由 QEMU 打开套接字，等交换机连上客户机才运行。',
        gives: '交换机未运行时启动不了。',
        gains: '可以重启的交换机。',
      },
      client: {
        does: 'QEMU 连接交换机已打开的套接字，libvirt 建议如此。',
        gives: '断开后不会重连，除非用 `reconnect` 要求。',
        gains: '交换机在，客户机就能启动。',
      },
      vdpa: {
        does: '指定宿主机驱动提供网卡队列的字符设备。',
        gives: '编号不同的宿主机。',
      },
      tunnel: {
        does: '指定 QEMU 进程之间交换客户机帧的组或端点。',
        gives: '没有保密和把关：够得着它的人都能听、能说。',
        gains: '不用特权就能跨宿主机的网段。',
        right: '地址是回环或实验网络的。',
      },
      outgoing: {
        does: '指定 passt 从哪个宿主机接口取路由和地址；内置网络不理会它。',
      },
    },
    counterparts: {
      docker: 'macvlan 网络对容器做同样的事，与宿主机也同样不通。',
    },
  },
});
