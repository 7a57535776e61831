import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Receive filters decided by the guest',
    why: 'The host usually hands a guest only frames for the MAC address in this file. Trusted, the guest changes that by itself: it takes another address, joins multicast groups or asks for everything, and the host follows. Whoever controls the guest can then pose as a neighbour on the same network and receive what was meant for it. Guests that do need it are routers with a shared address (VRRP), or such as use IPv6 and multicast over macvtap.',
    keep: 'The guest routes or switches for others and moves addresses on purpose, on a network of its own.',
    messages: {
      trusted:
        'The host follows whatever MAC address and receive filters this guest reports: it can pose as a neighbour and receive that one’s frames.',
      network:
        'If this network is one over macvtap, the host follows whatever MAC address and receive filters this guest reports; elsewhere it changes next to nothing.',
    },
    fixes: {
      remove: 'Remove the attribute, so that the address in this file holds',
    },
  },
  'zh-cn': {
    title: '接收过滤由客户机决定',
    why: '宿主机通常只把发往文件里这个 MAC 地址的帧交给客户机。一旦信任客户机，它就能自己改：换一个地址、加入组播组、要求接收全部，宿主机都照办。控制了客户机的人于是可以在同一网络里冒充邻居，收到本该发给邻居的帧。真正需要它的，是共用地址的路由器（VRRP），或经 macvtap 使用 IPv6 和组播的客户机。',
    keep: '客户机替别人做路由或交换，有意迁移地址，而且处在专用网络里。',
    messages: {
      trusted: '这台客户机上报什么 MAC 地址和接收过滤规则，宿主机就照办：它可以冒充邻居，接收发给邻居的帧。',
      network: '如果这个网络基于 macvtap，客户机上报什么 MAC 地址和接收过滤规则，宿主机就照办；其他网络上几乎没有作用。',
    },
    fixes: {
      remove: '删除该属性，以文件里的地址为准',
    },
  },
});
