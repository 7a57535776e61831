import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Hardware address',
    summary: 'Fixes the hardware address of the service’s interface; without it the engine makes one up.',
    variants: {
      fixed: {
        does: 'Gives the interface on this network a fixed hardware address.',
        gives: 'A second copy beside it: on macvlan two hosts with this file disturb the whole segment.',
        gains: 'DHCP reservations and licences tied to the address hold after every start.',
        right: 'macvlan networks, and software with such a licence.',
      },
      service: {
        does: 'Gives the service’s one interface a fixed hardware address.',
        gives: 'The freedom to run the file twice on one network.',
        gains: 'Licences bound to the address survive a new container.',
        right: 'Such licences; on a bridge nobody else looks at it.',
      },
      first: {
        does: 'Goes to one of the service’s networks alone, the first in Compose’s order.',
        gives: 'Clarity which: the order follows priorities and names, not these lines.',
        gains: 'The address stays fixed for that network.',
        right: 'Old files; under the network’s own key it says where it belongs.',
      },
    },
  },
  'zh-cn': {
    title: '硬件地址',
    summary: '固定服务网卡的硬件地址；不写则由引擎生成。',
    variants: {
      fixed: {
        does: '给此网络上的网卡一个固定的硬件地址。',
        gives: '并存的第二套：在 macvlan 上，两台宿主机都用本文件会扰乱整个网段。',
        gains: '按地址绑定的 DHCP 保留和许可证，每次启动都有效。',
        right: 'macvlan 网络，以及带这种许可证的软件。',
      },
      service: {
        does: '给服务唯一的网卡一个固定的硬件地址。',
        gives: '在同一网络上把本文件跑两份的自由。',
        gains: '绑定该地址的许可证在重建容器后仍有效。',
        right: '这类许可证；在网桥上，除此之外没人看它。',
      },
      first: {
        does: '只用在服务的一个网络上，即 Compose 次序里的第一个。',
        gives: '究竟是哪一个：次序按优先级和名字，不按书写顺序。',
        gains: '在那个网络上地址固定。',
        right: '旧文件；写在具体网络的键下，才说明它属于谁。',
      },
    },
  },
});
