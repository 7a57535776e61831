import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Large range of published ports',
    why: 'Docker publishes a range port by port: each gets its rules for address translation and, unless the daemon’s `userland-proxy` is off, a proxy process, one for IPv4 and one for IPv6. Start and stop take longer with every port, and so does memory. Telephony, WebRTC and FTP ask for such ranges. A narrower range that the software is told about costs less; the host’s network costs none of it, at the price of the network boundary, and spares the packets the translation. A virtual machine with an address of its own needs no ports published at all.',
    keep: 'The software needs the whole range, and the daemon runs without the userland proxy.',
    messages: {
      range:
        '{count} {protocol} ports of `{service}` are published one by one: rules for each, and proxy processes unless the daemon has them off.',
    },
  },
  'zh-cn': {
    title: '发布了大段端口',
    why: 'Docker 发布一段端口时是逐个进行的：每个端口都有自己的地址转换规则，并且除非守护进程关掉 `userland-proxy`，还各有代理进程，IPv4 和 IPv6 各一个。端口越多，启停越慢，内存也用得越多。电话、WebRTC 和 FTP 会要这样的端口段。把软件用的范围收窄，代价就小；用宿主机网络则没有这些开销，数据包也省去转换，代价是失去网络边界。有自己地址的虚拟机根本不需要发布端口。',
    keep: '软件确实需要整段端口，而且守护进程没有开用户态代理。',
    messages: {
      range: '`{service}` 的 {count} 个 {protocol} 端口会逐个发布：每个都有规则，守护进程没有关掉的话还有代理进程。',
    },
  },
});
