import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Network that the card joins',
    summary: 'Names what the card is plugged into; the definition lies on the host and not in this file.',
    variants: {
      nat: {
        does: 'Joins libvirt’s network `default`, which out of the box translates addresses behind the host.',
        gives: 'Access from outside, and isolation from the other guests on it.',
        gains: 'A network that nearly every host has.',
        right: 'Guests fetch and do not serve.',
      },
      named: {
        does: 'Joins the libvirt network of this name, which each host may make differently: isolated, translated, routed or bridged.',
        gives: 'Knowledge from this file of who can reach the guest.',
        gains: 'Moves between hosts whose wiring differs.',
      },
      portgroup: {
        does: 'Takes bandwidth, VLAN and port settings from this group of the network, where its administrator keeps them.',
        gives: 'Settings that can be read here.',
        gains: 'One change for all guests of a class.',
      },
      open: {
        does: 'Plugs the guest into this bridge of the host, where it may send any frame under any address.',
        gives: 'Trust between neighbours: nothing here stops a guest from posing as another or as the gateway.',
        gains: 'The LAN as it is, without address translation.',
        right: 'All guests there have one owner, or the switch guards its ports.',
      },
      filtered: {
        does: 'Plugs the guest into this bridge of the host, behind the `filterref` of this card.',
        gives: 'Hosts without bridge and filter of these names.',
        gains: 'The LAN without address translation, and a guard at the port.',
      },
      switch: {
        does: 'Plugs the guest into this Open vSwitch bridge, whose own rules decide what passes.',
        gives: 'Hosts without Open vSwitch and a bridge of this name.',
        gains: 'Tunnels, VLANs and flows under one controller.',
      },
    },
  },
  'zh-cn': {
    title: '网卡加入的网络',
    summary: '指定网卡插到哪里；定义在宿主机上，不在本文件里。',
    variants: {
      nat: {
        does: '加入 libvirt 的 `default` 网络，出厂设置是在宿主机后面做地址转换。',
        gives: '外部访问不到，与其上的其他客户机也没有隔离。',
        gains: '几乎每台宿主机都有的网络。',
        right: '客户机只访问外面，不对外服务。',
      },
      named: {
        does: '加入这个名字的 libvirt 网络，各宿主机可以做得不同：隔离、NAT、路由或桥接。',
        gives: '只看本文件，不知道谁能访问客户机。',
        gains: '可在布线不同的宿主机之间迁移。',
      },
      portgroup: {
        does: '带宽、VLAN 和端口设置取自该网络的这个组，由管理员维护。',
        gives: '这些设置在这里看不到。',
        gains: '一处修改，同类客户机都生效。',
      },
      open: {
        does: '把客户机插到宿主机的这个网桥，可以用任何地址发任何帧。',
        gives: '邻居之间无从信任：这里没有什么阻止客户机冒充别人或网关。',
        gains: '原样的局域网，没有地址转换。',
        right: '其上的客户机同属一主，或由交换机守着端口。',
      },
      filtered: {
        does: '把客户机插到宿主机的这个网桥，并经过这块网卡的 `filterref`。',
        gives: '没有同名网桥和过滤器的宿主机。',
        gains: '没有地址转换的局域网，端口上还有人把守。',
      },
      switch: {
        does: '把客户机插到这个 Open vSwitch 网桥，放行什么由它的规则决定。',
        gives: '没有 Open vSwitch 和同名网桥的宿主机。',
        gains: '隧道、VLAN 和流表归一个控制器管。',
      },
    },
  },
});
