import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Bandwidth of the card',
    summary: 'Shapes what the card receives and sends, each on its own, in kilobytes per second.',
    gives: 'Speed while the network is idle.',
    gains: 'Neighbours that one guest cannot drown.',
    right: 'Guests of different owners share an uplink.',
    variants: {
      inbound: {
        does: 'Bounds what reaches the guest, in kilobytes per second on average.',
        gives: 'Download speed while the network is idle.',
        gains: 'A guest that cannot take all of an uplink by downloading.',
      },
      outbound: {
        does: 'Bounds what the guest sends, in kilobytes per second on average.',
        gives: 'Upload speed while the network is idle.',
        gains: 'A guest that cannot flood others.',
      },
      burst: {
        does: 'Lets the card exceed its average for a moment, by this rate or by this many kibibytes.',
        gives: 'Evenness for others on the link.',
        gains: 'Quick answers under a low average.',
      },
      ignored: {
        does: 'Is ignored: the host’s kernel knows no peak for what a guest sends.',
      },
      floor: {
        does: 'Promises this card a minimum, which the network must be able to share out: it needs an inbound limit of its own.',
        gives: 'A place on other kinds of network, where libvirt refuses it.',
        gains: 'Service that neighbours cannot squeeze out.',
      },
      floorRefused: {
        does: 'Promises a minimum on a connection where nobody shares out the bandwidth, so libvirt refuses the card.',
        right: 'The card joins a libvirt network, or this goes.',
      },
    },
  },
  'zh-cn': {
    title: '网卡带宽',
    summary: '分别整形网卡的收和发，单位是每秒千字节。',
    gives: '网络空闲时的速度。',
    gains: '一台客户机淹不没邻居。',
    right: '不同主人的客户机共用上行链路。',
    variants: {
      inbound: {
        does: '限制到达客户机的流量，平均每秒多少千字节。',
        gives: '网络空闲时的下载速度。',
        gains: '客户机下载不会占满上行链路。',
      },
      outbound: {
        does: '限制客户机发出的流量，平均每秒多少千字节。',
        gives: '网络空闲时的上传速度。',
        gains: '客户机淹不了别人。',
      },
      burst: {
        does: '允许网卡短时超出平均值：按这个速率，或这么多 KiB。',
        gives: '同一链路上其他人感受到的平稳。',
        gains: '平均值很低时也能快速应答。',
      },
      ignored: {
        does: '会被忽略：宿主机内核对客户机发出的流量没有峰值一说。',
      },
      floor: {
        does: '保证这块网卡的最低带宽；网络须能统一分配：它自身要有入方向限制。',
        gives: '用在别的网络上，libvirt 会拒绝。',
        gains: '邻居挤不掉的服务。',
      },
      floorRefused: {
        does: '在没有统一分配带宽的连接上保证最低值，libvirt 会拒绝。',
        right: '网卡改接 libvirt 网络，或去掉它。',
      },
    },
  },
});
