import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Kernel parameter',
    summary: 'Sets a parameter of the kernel before the container starts; only those that a namespace of its own holds can be set.',
    variants: {
      network: {
        does: 'Sets this network parameter in the container’s own network namespace; host and neighbours keep theirs.',
        gives: 'Portability: on a kernel that does not hold this one per namespace, the start fails.',
        gains: 'Tuning for one service without a setting on the host.',
      },
      'queue-longer': {
        does: 'Lets more connections wait to be accepted than the usual {listen-queue}, in the container’s own network namespace.',
        gives: 'A little memory of the kernel per waiting connection; the program must ask for a queue as long.',
        gains: 'Bursts of connections are not turned away.',
        right: 'Busy front ends whose program asks for so many.',
      },
      'queue-shorter': {
        does: 'Lets fewer connections wait to be accepted: since Linux {listen-queue-kernel} every network namespace begins with {listen-queue}.',
        gives: 'Connections in a burst, which are turned away sooner than without the line.',
        right: 'On older kernels, where it meant more; elsewhere the line can go.',
      },
      'queue-usual': {
        does: 'Is what every network namespace begins with since Linux {listen-queue-kernel}; there the line changes nothing.',
      },
      forwarding: {
        does: 'Lets the container pass `IPv6` packets on between its interfaces, as a router does; without the line it does not.',
        gives: 'Segmentation, if it stands on two networks: it can carry traffic from one to the other.',
        gains: 'VPNs and gateways work without privileged mode.',
        right: 'Routing is the service’s task; it mostly comes with `NET_ADMIN`.',
      },
      'forwarding-inherited': {
        does: 'Changes nothing on most hosts: a new network namespace takes `IPv4` forwarding over from the host, where Docker has switched it on.',
        gives: 'Segmentation, with the line or without it: on two networks the service can carry traffic from one to the other.',
        right: 'To state what a VPN or gateway relies on; `0` on other services that stand on two networks.',
      },
      'forwarding-off': {
        does: 'Keeps the container from passing `IPv4` packets on, which it otherwise does as its host does.',
        gives: 'Routing for others, as VPNs and gateways need it.',
        gains: 'On two networks the service is no way from one to the other, unless the program itself carries traffic.',
        right: 'Proxies and front ends between an open network and a closed one.',
      },
      'low-ports': {
        does: 'Makes ports below this number need a right again; Docker sets the limit to `0` in a container’s own network.',
        gains: 'Another user’s process in here cannot take a well-known port.',
      },
      'low-ports-usual': { does: 'Is what Docker sets anyway in a container’s own network: every user may open low ports.' },
      'source-mark': {
        does: 'Lets the check of sender addresses heed packet marks, as WireGuard’s scripts expect.',
        gains: 'The VPN routes everything without a write to the protected `/proc/sys`.',
        right: 'In WireGuard containers.',
      },
      'route-localnet': {
        does: 'Lets packets for loopback addresses cross the container’s other interfaces.',
        gives: 'The rule that what listens on loopback is unreachable from outside, for this container.',
        gains: 'Proxies redirect local traffic.',
      },
      'ipv6-off': {
        does: 'Switches `IPv6` off in the container’s own network namespace, on networks that enable it too.',
        gives: 'Its address there, and whoever calls by it.',
        gains: 'A program that stumbles over `IPv6` runs all the same, and one set of firewall rules covers it.',
      },
      'ipv6-on': {
        does: 'Leaves `IPv6` switched on in the container’s own network namespace; an address takes a network with `enable_ipv6`.',
      },
      'host-network': { does: 'Is refused, because on the host’s network it would change the host’s own setting.' },
      'first-network': {
        does: 'Makes the start fail: the kernel lets this be set in its first network namespace only, which is the host’s.',
        right: 'Set it on the host, where it then holds for every container.',
      },
      'joined-network': {
        does: 'Sets this network parameter for the container whose network the service joins as well, for both have one namespace.',
        gives: 'Sight of it where that other one is described.',
        right: 'Rather on the service that owns the network.',
      },
      'shared-memory': {
        does: 'Sets this limit of System V shared memory, semaphores or messages in the container’s own IPC namespace.',
        gains: 'Databases such as Oracle or old PostgreSQL get their segments without a change on the host.',
        right: 'The program uses System V memory; for `/dev/shm` the key is `shm_size`.',
      },
      queues: {
        does: 'Sets this limit of POSIX message queues in the container’s own IPC namespace.',
        gives: 'Kernel memory, which the `msgqueue` limit of the user still bounds.',
        gains: 'Programs that pass many messages locally get along.',
      },
      'host-ipc': { does: 'Is refused, because with `ipc: host` the parameter would be the host’s.' },
      'domain-name': { does: 'Sets the domain name in the container’s own UTS namespace, as `domainname` does.' },
      'host-name': { does: 'Is refused in favour of the key `hostname`, which sets the same.' },
      'map-count': {
        does: 'Is refused: how many memory areas a process may map is one number for the whole host.',
        right: 'Set it on the host, where Elasticsearch and its like need it; each container profits.',
      },
      overcommit: {
        does: 'Is refused: how the kernel promises memory is one policy for the whole host.',
        right: 'Set it on the host if Redis asks for it; it then holds for every neighbour.',
      },
      'host-wide': {
        does: 'Is refused: this parameter belongs to the whole host, and no namespace holds a copy of it.',
        right: 'Set it on the host if every neighbour may have it so; otherwise this speaks for a kernel of its own.',
      },
    },
    counterparts: { kvm: 'A guest sets every parameter of its own kernel and nobody else’s.' },
  },
  'zh-cn': {
    title: '内核参数',
    summary: '在容器启动前设置内核参数；只有属于它自己某个命名空间的参数才能设置。',
    variants: {
      network: {
        does: '在容器自己的网络命名空间里设置这个网络参数；宿主机和邻居的不变。',
        gives: '可移植性：内核若没有按命名空间保存该参数，启动就会失败。',
        gains: '只为一个服务调优，不必动宿主机。',
      },
      'queue-longer': {
        does: '在容器自己的网络命名空间里，让等待接受的连接可以多于通常的 {listen-queue} 个。',
        gives: '每个等待的连接占一点内核内存；程序自己也要申请同样长的队列。',
        gains: '突发的连接不会被拒之门外。',
        right: '程序本身就申请这么长队列的繁忙前端。',
      },
      'queue-shorter': {
        does: '让等待接受的连接变少：从 Linux {listen-queue-kernel} 起，每个网络命名空间一开始就是 {listen-queue}。',
        gives: '突发时的连接：比不写这一行更早被拒。',
        right: '在更老的内核上，那里它是调大；其他情况可以删掉。',
      },
      'queue-usual': { does: '从 Linux {listen-queue-kernel} 起，每个网络命名空间一开始就是这个值，写了也没有变化。' },
      forwarding: {
        does: '让容器像路由器一样在自己的接口之间转发 `IPv6` 数据包；不写就不会转发。',
        gives: '网络分段，如果它接在两个网络上：流量可以经它从一边到另一边。',
        gains: 'VPN 和网关不用特权模式就能工作。',
        right: '服务的任务就是路由；通常与 `NET_ADMIN` 一起出现。',
      },
      'forwarding-inherited': {
        does: '在多数宿主机上没有变化：新的网络命名空间会沿用宿主机的 `IPv4` 转发，而 Docker 已经把它打开。',
        gives: '网络分段，写不写都一样：接在两个网络上的服务可以把流量从一边带到另一边。',
        right: '写明 VPN 或网关的前提；其他同时接在两个网络上的服务可以写 `0`。',
      },
      'forwarding-off': {
        does: '不让容器转发 `IPv4` 数据包；不写则与宿主机一样会转发。',
        gives: '替别人做路由，VPN 和网关正需要它。',
        gains: '服务接在两个网络上也不会成为通路，除非程序自己转送流量。',
        right: '夹在开放网络和封闭网络之间的代理和前端。',
      },
      'low-ports': {
        does: '让这个号码以下的端口重新需要权限；Docker 在容器自己的网络里把界限设为 `0`。',
        gains: '这里其他用户的进程抢不了知名端口。',
      },
      'low-ports-usual': { does: '在容器自己的网络里，Docker 本来就这样设：任何用户都能打开低端口。' },
      'source-mark': {
        does: '让源地址检查把数据包标记也考虑进去，WireGuard 的脚本需要这样。',
        gains: 'VPN 能接管全部路由，不必去写受保护的 `/proc/sys`。',
        right: '用在 WireGuard 容器里。',
      },
      'route-localnet': {
        does: '允许发往回环地址的数据包经过容器的其他网卡。',
        gives: '“只在回环地址监听就不会被外面访问”这条规则，对这个容器不再成立。',
        gains: '代理可以转发本地流量。',
      },
      'ipv6-off': {
        does: '在容器自己的网络命名空间里关闭 `IPv6`，即使所在网络启用了它。',
        gives: '它的 `IPv6` 地址：按这个地址来访问的都连不上。',
        gains: '遇到 `IPv6` 会出错的程序也能运行，防火墙规则写一套就够。',
      },
      'ipv6-on': {
        does: '在容器自己的网络命名空间里保持 `IPv6` 打开；要有地址，网络还得写 `enable_ipv6`。',
      },
      'host-network': { does: '会被拒绝，因为使用宿主机网络时，改的就是宿主机自己的设置。' },
      'first-network': {
        does: '会导致启动失败：内核只允许在第一个网络命名空间里设置它，也就是宿主机的那个。',
        right: '请在宿主机上设置，随后对每个容器都有效。',
      },
      'joined-network': {
        does: '连同被加入网络的那个容器一起设置，因为两者在同一个网络命名空间里。',
        gives: '在描述对方的地方看不到这个设置。',
        right: '更适合写在拥有该网络的服务上。',
      },
      'shared-memory': {
        does: '在容器自己的 IPC 命名空间里设置 System V 共享内存、信号量或消息的上限。',
        gains: 'Oracle 或旧版 PostgreSQL 等数据库能得到所需的内存段，宿主机不用改。',
        right: '程序用的是 System V 共享内存；`/dev/shm` 要用 `shm_size`。',
      },
      queues: {
        does: '在容器自己的 IPC 命名空间里设置 POSIX 消息队列的上限。',
        gives: '内核内存；不过用户的 `msgqueue` 限制仍然有效。',
        gains: '在本机大量传递消息的程序够用了。',
      },
      'host-ipc': { does: '会被拒绝，因为写了 `ipc: host`，这个参数就是宿主机的。' },
      'domain-name': { does: '在容器自己的 UTS 命名空间里设置域名，与 `domainname` 相同。' },
      'host-name': { does: '会被拒绝，应改用作用相同的 `hostname`。' },
      'map-count': {
        does: '会被拒绝：一个进程可以映射多少内存区，整台宿主机只有一个数。',
        right: '请在宿主机上设置，Elasticsearch 之类才能用；所有容器都会受益。',
      },
      overcommit: {
        does: '会被拒绝：内核如何许诺内存，整台宿主机只有一种策略。',
        right: 'Redis 要求时请在宿主机上设置；那样对每个邻居都有效。',
      },
      'host-wide': {
        does: '会被拒绝：这个参数属于整台宿主机，没有哪个命名空间另存一份。',
        right: '如果所有邻居都能接受，就在宿主机上设置；否则这个服务就该有自己的内核。',
      },
    },
    counterparts: { kvm: '虚拟机可以设置自己内核的全部参数，又影响不到别人。' },
  },
});
