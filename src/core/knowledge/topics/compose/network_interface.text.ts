import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Interface in the container',
    summary: 'Settings of the interface that joins the service to this network.',
    variants: {
      sysctls: {
        does: 'Sets kernel parameters of this one interface, in the container’s own network namespace.',
        gives: 'Portability to engines from before the option.',
        gains: 'Routing, logging and router advertisements per network, without `NET_ADMIN`.',
        right: 'VPN and router containers; what should hold for all interfaces stands under `sysctls`.',
      },
      name: {
        does: 'Gives this interface a fixed name in the container; without it names follow the order of connecting.',
        gives: 'Compose and engines that are older than the key.',
        gains: 'Firewall rules and captures inside mean the network they were written for.',
        right: 'Routers and VPNs on several networks.',
      },
    },
  },
  'zh-cn': {
    title: '容器里的网卡',
    summary: '服务接入此网络的那块网卡的设置。',
    variants: {
      sysctls: {
        does: '在容器自己的网络命名空间里，只为这一块网卡设置内核参数。',
        gives: '可移植性：旧引擎不认识这个选项。',
        gains: '按网络设置路由、日志和路由通告，不需要 `NET_ADMIN`。',
        right: 'VPN 和路由器容器；对所有网卡都生效的写在 `sysctls`。',
      },
      name: {
        does: '给容器里的这块网卡固定的名字；不写则按连接先后编号。',
        gives: '早于此键的 Compose 和引擎。',
        gains: '里面的防火墙规则和抓包对准了本来要的网络。',
        right: '接在几个网络上的路由器和 VPN。',
      },
    },
  },
});
