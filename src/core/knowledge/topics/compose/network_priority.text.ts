import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Order of networks',
    summary: 'Orders the networks of a service that is on several.',
    variants: {
      gateway: {
        does: 'Lets the network with the highest number be the service’s way out; without it the engine chooses.',
        gives: 'Portability to engines older than the key.',
        gains: 'Traffic to the internet takes the network whose filter or VPN is meant for it.',
        right: 'A service joins two networks that both lead out.',
      },
      order: {
        does: 'Decides in which order Compose connects the networks, and nothing about the way out.',
        right: 'For the default route write `gw_priority`.',
      },
    },
  },
  'zh-cn': {
    title: '网络的次序',
    summary: '服务接在几个网络上时，排定它们的次序。',
    variants: {
      gateway: {
        does: '数字最大的网络成为服务的出口；不写则由引擎选择。',
        gives: '可移植性：旧引擎不认识这个键。',
        gains: '去互联网的流量走为它准备了过滤或 VPN 的网络。',
        right: '服务接入的两个网络都有出口。',
      },
      order: { does: '决定 Compose 连接各网络的先后，与出口无关。', right: '要指定默认路由，应写 `gw_priority`。' },
    },
  },
});
