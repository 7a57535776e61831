import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Network without a way out',
    summary: 'Decides whether the network has a way out; by default it has one.',
    variants: {
      on: {
        does: 'Leaves the network without a default route and drops whatever would leave or enter it.',
        gives: 'Everything fetched from outside at run time, and ports published for services that are only here.',
        gains:
          'An intruder cannot load tools or carry data off directly; neighbours, and host services on the bridge’s address, stay in reach.',
        right: 'Back ends; `gateway_mode_ipv4: isolated` takes the host’s address away as well.',
      },
    },
  },
  'zh-cn': {
    title: '没有出口的网络',
    summary: '决定网络有没有出口；默认有。',
    variants: {
      on: {
        does: '网络没有默认路由，进出的流量一律丢弃。',
        gives: '运行时从外部获取的一切，以及只在此网络的服务所发布的端口。',
        gains: '入侵者无法直接下载工具或带走数据；邻居以及在网桥地址上监听的宿主机服务仍够得着。',
        right: '后端；加上 `gateway_mode_ipv4: isolated`，连宿主机的地址也去掉。',
      },
    },
  },
});
