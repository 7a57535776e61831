import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Port forwarding',
    summary: 'Lets passt take connections on ports of the host and hand them to the guest.',
    gives: 'Distance: who reaches those ports reaches the guest.',
    variants: {
      everywhere: {
        does: 'Takes connections on every address of the host, as none is given; without a `range`, on every port.',
        gives: 'Distance: every network of the host reaches the guest.',
        gains: 'A service that needs no address settled beforehand.',
        right: "The service is for everybody; otherwise `address='127.0.0.1'` or one network’s.",
      },
      address: {
        does: 'Takes connections on this address of the host only.',
        gives: 'Hosts with other addresses.',
        gains: 'Service for one network and silence on the others.',
      },
      loopback: {
        does: 'Takes connections from this host only.',
        gives: 'Access from elsewhere, except through a tunnel.',
        gains: 'A service that no network sees.',
      },
      range: {
        does: 'Forwards these ports, to those that begin at `to` where it is given; a start without an end is one port.',
      },
      excluded: {
        does: 'Leaves these ports out of what the surrounding element forwards.',
      },
      refused: {
        does: 'Forwards ports on the built-in network, which cannot; libvirt refuses it without the passt back end.',
        right: 'A `backend` of type `passt` joins it.',
      },
    },
    counterparts: {
      docker: '`ports` without an address does the same.',
    },
  },
  'zh-cn': {
    title: '端口转发',
    summary: '让 passt 在宿主机端口上接受连接，转给客户机。',
    gives: '没有距离：谁够得着这些端口，谁就够得着客户机。',
    variants: {
      everywhere: {
        does: '没写地址，就在宿主机所有地址上接受连接；没有 `range` 就是所有端口。',
        gives: '没有距离：宿主机所在的每个网络都够得着客户机。',
        gains: '不用事先定好地址的服务。',
        right: "服务面向所有人；否则写 `address='127.0.0.1'` 或某个网络的地址。",
      },
      address: {
        does: '只在宿主机的这个地址上接受连接。',
        gives: '地址不同的宿主机。',
        gains: '只为一个网络服务，对其他网络沉默。',
      },
      loopback: {
        does: '只接受来自本机的连接。',
        gives: '别处的访问，除非走隧道。',
        gains: '任何网络都看不到的服务。',
      },
      range: {
        does: '转发这些端口；写了 `to` 就从它开始对应；有起点没终点就是一个端口。',
      },
      excluded: {
        does: '把这些端口排除在外层元素的转发之外。',
      },
      refused: {
        does: '内置网络做不了端口转发；没有 passt 后端，libvirt 会拒绝。',
        right: '加上类型为 `passt` 的 `backend`。',
      },
    },
    counterparts: {
      docker: '不写地址的 `ports` 也是如此。',
    },
  },
});
