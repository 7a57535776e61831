import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Trust in the guest’s filters',
    summary: 'Decides whether a change of MAC address or filters inside the guest is followed on the host.',
    variants: {
      yes: {
        does: 'Follows what the guest sets as its MAC address, multicast filters and VLANs on the macvtap device.',
        gives: 'The guarantee that the guest keeps the identity in this file.',
        gains: 'Bonding, virtual routers and nested guests, which need addresses of their own.',
        right: 'The guest is trusted on that network.',
      },
      no: {
        does: 'Holds the guest to the MAC address in this file, as by default; with another one it loses the network.',
      },
      idle: {
        does: 'Has no effect here: libvirt follows such changes only for virtio cards on macvtap.',
      },
    },
  },
  'zh-cn': {
    title: '信任客户机的过滤设置',
    summary: '决定客户机里改了 MAC 地址或过滤，宿主机是否跟着改。',
    variants: {
      yes: {
        does: '客户机设置的 MAC 地址、组播过滤和 VLAN，会同步到 macvtap 设备。',
        gives: '不再保证客户机只用本文件里的身份。',
        gains: '需要自有地址的网卡绑定、虚拟路由器和嵌套客户机。',
        right: '在那个网络上信任这台客户机。',
      },
      no: {
        does: '客户机只能用本文件的 MAC 地址，默认如此；换一个就断网。',
      },
      idle: {
        does: '在此无效：libvirt 只对 macvtap 上的 virtio 网卡跟随这类改动。',
      },
    },
  },
});
