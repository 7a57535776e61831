import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Port published on every address',
    why: 'Being reached is what publishing is for, so that this is a question and no fault: from where. Without a host address the port is open on every network that the host is on, those included that are joined later, and a rootful engine forwards it before the rules that ufw keeps. Bound to loopback it serves this machine, a reverse proxy or an SSH tunnel just as well; bound to one address it serves one network. libvirt’s NAT network forwards nothing until it is told to.',
    keep: 'Clients on every network of the host are meant to reach it, or a firewall that Docker does not pass by decides who may.',
    messages: {
      published: 'Port {port} of `{service}` is bound on every address of the host.',
      ephemeral: 'Port {port} of `{service}` is published on a host port that the engine picks, on every address of the host.',
    },
    fixes: { loopback: 'Bind to this machine only' },
  },
  'zh-cn': {
    title: '端口发布到了所有地址',
    why: '发布端口本来就是为了让人访问，所以这里只是一问：要让哪里访问。不写宿主机地址，端口就对宿主机所在的每个网络开放，包括以后才接入的；以 root 运行的引擎还会在 ufw 的规则之前就转发。绑在回环地址上，本机、反向代理和 SSH 隧道照样能用；绑在某一个地址上，就只对那一个网络开放。libvirt 的 NAT 网络在明确配置之前什么也不转发。',
    keep: '本来就要让宿主机所在的每个网络都能访问，或者有一道 Docker 绕不过的防火墙在把关。',
    messages: {
      published: '`{service}` 的端口 {port} 绑定在宿主机的所有地址上。',
      ephemeral: '`{service}` 的端口 {port} 发布到由引擎挑选的宿主机端口，并绑定在宿主机的所有地址上。',
    },
    fixes: { loopback: '只绑定到本机' },
  },
});
