import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'VLAN of the card',
    summary: 'Tags the guest’s frames on the host, so that the guest sees only this VLAN and knows nothing of it.',
    gives: 'Networks that cannot: libvirt’s own ones leave the tag out.',
    gains: 'Segments that the guest cannot leave.',
    right: 'The card is on Open vSwitch or an SR-IOV function.',
    variants: {
      linuxBridge: {
        does: 'Tags the guest’s frames on a plain Linux bridge, which libvirt does from {bridge-vlan-libvirt} on.',
        gives: 'Older hosts; and the bridge must filter by VLAN.',
        gains: 'Segments that the guest cannot leave, without Open vSwitch.',
      },
      trunk: {
        does: 'Hands the guest the tagged frames of all VLANs listed.',
        gives: 'Separation: the guest itself decides into which of them it sends.',
        gains: 'A router or firewall on one card.',
        right: 'The guest is that router.',
      },
      tagged: {
        does: 'Makes this the native VLAN and keeps its tag on the frames that the guest sees.',
      },
      untagged: {
        does: 'Makes this the native VLAN: its frames reach the guest without a tag, and untagged ones belong to it.',
      },
      unsupported: {
        does: 'Asks for a tag on a connection that cannot set one for the guest.',
        right: 'The guest tags frames itself, or the card moves to a bridge.',
      },
    },
  },
  'zh-cn': {
    title: '网卡的 VLAN',
    summary: '由宿主机给客户机的帧打标签，客户机只看得到这个 VLAN，而且毫不知情。',
    gives: '做不到的网络：libvirt 自己的网络打不了标签。',
    gains: '客户机出不去的网段。',
    right: '网卡在 Open vSwitch 或 SR-IOV 虚拟功能上。',
    variants: {
      linuxBridge: {
        does: '在普通 Linux 网桥上给客户机的帧打标签，libvirt {bridge-vlan-libvirt} 起支持。',
        gives: '较老的宿主机；网桥还须开启 VLAN 过滤。',
        gains: '不用 Open vSwitch 也能有客户机出不去的网段。',
      },
      trunk: {
        does: '把所列各 VLAN 的带标签帧都交给客户机。',
        gives: '隔离：往哪个 VLAN 发由客户机自己决定。',
        gains: '一块网卡就能做路由器或防火墙。',
        right: '客户机就是那个路由器。',
      },
      tagged: {
        does: '设为本征 VLAN，客户机看到的帧仍带标签。',
      },
      untagged: {
        does: '设为本征 VLAN：它的帧到客户机时不带标签，不带标签的帧也归它。',
      },
      unsupported: {
        does: '要求在无法替客户机打标签的连接上打标签。',
        right: '由客户机自己打标签，或网卡改接网桥。',
      },
    },
  },
});
