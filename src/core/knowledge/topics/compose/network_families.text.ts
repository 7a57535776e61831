import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Address families',
    summary: 'Decides which of `IPv4` and `IPv6` the network gives out; the first alone by default.',
    variants: {
      v6: {
        does: 'Gives containers `IPv6` addresses too; from outside, published ports alone are reachable on them.',
        gives: 'A single set of rules: a firewall written for `IPv4` does not see this traffic.',
        gains: 'Clients and servers on `IPv6` are reached without a proxy in between.',
        right: 'The host has `IPv6` and its firewall knows it.',
      },
      'no-v4': {
        does: 'Gives containers no `IPv4` address; without `IPv6` they have none at all.',
        gives: 'Everything that only speaks `IPv4`, many registries and APIs among it.',
        gains: 'Private `IPv4` ranges are not used up.',
        right: 'Networks that are `IPv6` throughout.',
      },
    },
  },
  'zh-cn': {
    title: '地址族',
    summary: '决定网络分配 `IPv4` 还是 `IPv6` 地址；默认只有前者。',
    variants: {
      v6: {
        does: '容器另有 `IPv6` 地址；从外面只能访问发布的端口。',
        gives: '单独一套规则：只为 `IPv4` 写的防火墙看不到这些流量。',
        gains: '可以直接与 `IPv6` 的客户端和服务器通信，不用代理。',
        right: '宿主机有 `IPv6`，防火墙也覆盖了它。',
      },
      'no-v4': {
        does: '容器没有 `IPv4` 地址；若也没有 `IPv6`，就一个地址都没有。',
        gives: '只支持 `IPv4` 的一切，其中有不少镜像仓库和 API。',
        gains: '不占用 `IPv4` 私有地址段。',
        right: '全程都是 `IPv6` 的网络。',
      },
    },
  },
});
