import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Private network of a container',
    summary:
      'Gives the container a network namespace even without a card; otherwise it shares the host’s whole network, abstract sockets included.',
    gives: 'Every connection to the outside, unless an `interface` is added.',
    gains: 'The host’s ports and sockets are out of reach.',
    right: 'The container works without a network.',
    variants: {
      unused: {
        does: 'Speaks to containers only: a virtual machine has no network but its cards anyway.',
      },
    },
    counterparts: {
      docker: '`network_mode: none` leaves only the loopback interface, too.',
    },
  },
  'zh-cn': {
    title: '容器私有网络',
    summary: '即使没有网卡也给容器单独的网络命名空间；否则它共用宿主机的整个网络，连抽象套接字也在内。',
    gives: '一切对外连接，除非添加 `interface`。',
    gains: '碰不到宿主机的端口和套接字。',
    right: '容器不需要网络。',
    variants: {
      unused: {
        does: '只对容器起作用：虚拟机除了自己的网卡，本来就没有别的网络。',
      },
    },
    counterparts: {
      docker: '`network_mode: none` 同样只剩回环接口。',
    },
  },
});
