import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Data store published to every network',
    why: 'A port without a host address is bound on all of the host’s addresses, and a rootful engine forwards it before the rules that ufw keeps for the host itself. Services of the same project reach each other by name and need no `ports` for it. Publishing makes the store reachable for tools outside; on the loopback address it is so for tools on this machine alone. A libvirt NAT network publishes nothing unless told to.',
    keep: 'Clients on other machines use this store, and the network or the store itself decides who may.',
    messages: {
      published: 'Port {port} of `{service}` is bound on every address of the host; a rootful engine forwards it before ufw’s rules.',
      open: 'Port {port} of `{service}` is bound on every address of the host, and {setting} lets anyone in.',
      unlocked: 'Port {port} of `{service}` is bound on every address of the host, and this file sets no password for it.',
      profile: 'Port {port} of `{service}` is bound on every address of the host, in a profile meant for development.',
    },
    fixes: {
      loopback: 'Bind to this machine only',
      remove: 'Do not publish; the project’s services reach it by name',
    },
  },
  'zh-cn': {
    title: '数据存储发布到了所有网络',
    why: '没有写宿主机地址的端口会绑定在宿主机的全部地址上，而以 root 运行的引擎在 ufw 为宿主机自身设的规则之前就已转发。同一项目里的服务彼此用名字就能访问，不需要 `ports`。发布是为了让外部工具连得上；绑在回环地址上，就只有本机的工具连得上。libvirt 的 NAT 网络默认什么都不发布。',
    keep: '其他机器上的客户端要用这个存储，并且由网络或存储自身决定谁能连。',
    messages: {
      published: '`{service}` 的端口 {port} 绑定在宿主机的所有地址上；以 root 运行的引擎在 ufw 的规则之前就已转发。',
      unlocked: '`{service}` 的端口 {port} 绑定在宿主机的所有地址上，而这个文件没有为它设置密码。',
      profile: '`{service}` 的端口 {port} 绑定在宿主机的所有地址上，不过这是开发用的 profile。',
      open: '`{service}` 的端口 {port} 绑定在宿主机的所有地址上，而 {setting} 使任何人都能进来。',
    },
    fixes: {
      loopback: '只绑定到本机',
      remove: '不发布，项目里的服务用名字访问',
    },
  },
});
