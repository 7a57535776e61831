import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Power over the network stack',
    why: 'Interfaces, routes and packet filters belong to a network namespace, and with NET_ADMIN root rules over the one it lives in: its own, that of the container it joins, or the host’s. The code that carries it out, packet filter and traffic control, is the host kernel’s in every case, and unprivileged processes do not get near it otherwise. Gained are tunnels, routers and firewalls that run as containers. Network appliances are the classic case for a virtual machine, which brings a network stack of its own at the price of its memory and its virtual network card.',
    keep: 'The service’s job is the network.',
    messages: {
      host: '`NET_ADMIN` on the host’s network lets root in `{service}` change interfaces, routes and firewall of the host itself.',
      own: '`NET_ADMIN` lets root in `{service}` reach the packet filter and traffic control of the host’s kernel, though only over its own namespace.',
      expected:
        '`NET_ADMIN` is what software of this kind often needs; the packet filter it drives in `{service}` is that of the host’s kernel.',
      peer: '`NET_ADMIN` lets root in `{service}` change interfaces, routes and firewall of `{peer}`, whose network it shares.',
      raw: '`NET_RAW`, kept in `{service}`, allows forging addresses towards its neighbours; `ping` does without it.',
    },
    fixes: { raw: 'Leave NET_RAW dropped' },
  },
  'zh-cn': {
    title: '能支配网络栈',
    why: '网卡、路由和包过滤属于某个网络命名空间；有了 NET_ADMIN，root 就支配它所在的那一个：自己的、所加入的容器的，或者宿主机的。真正执行的包过滤和流量控制代码，无论哪种情况都在宿主机内核里，而没有特权的进程平时根本碰不到。换来的是隧道、路由器和防火墙可以作为容器运行。网络设备类负载是虚拟机的典型用途：它自带网络栈，代价是内存和一块虚拟网卡。',
    keep: '这个服务本来就是做网络的。',
    messages: {
      host: '在宿主机网络上，`NET_ADMIN` 让 `{service}` 里的 root 能改宿主机自己的网卡、路由和防火墙。',
      own: '`NET_ADMIN` 让 `{service}` 里的 root 能触及宿主机内核的包过滤和流量控制，不过只管自己的命名空间。',
      expected: '这类软件常常需要 `NET_ADMIN`；`{service}` 操作的包过滤在宿主机内核里。',
      peer: '`NET_ADMIN` 让 `{service}` 里的 root 能改 `{peer}` 的网卡、路由和防火墙，因为两者共用网络。',
      raw: '`{service}` 保留了 `NET_RAW`，可以对邻居伪造地址；`ping` 并不需要它。',
    },
    fixes: { raw: '让 NET_RAW 保持去掉' },
  },
});
