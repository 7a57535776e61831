import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Kernel parameter',
    summary: 'Sets a parameter of the kernel before the container starts; only those that a namespace of its own holds can be set.',
    variants: {
      network: {
        does: 'Sets this network parameter in the container’s own network namespace; host and neighbours keep theirs.',
        gives: 'Portability: a kernel that does not hold the parameter per namespace has nothing to set.',
        gains: 'Tuning for one service without a setting on the host.',
      },
      backlog: {
        does: 'Lets more connections wait for this service to accept them, in its own network namespace.',
        gives: 'A little memory of the kernel per waiting connection; the program must ask for a queue as long.',
        gains: 'Bursts of connections are not turned away.',
        right: 'Busy web servers and caches, Redis for one.',
      },
      forwarding: {
        does: 'Lets the container pass packets on between its interfaces, as a router does.',
        gives: 'Segmentation, if it stands on two networks: it can carry traffic from one to the other.',
        gains: 'VPNs and gateways work without privileged mode.',
        right: 'Routing is the service’s task; it mostly comes with `NET_ADMIN`.',
      },
      'low-ports': {
        does: 'Moves the limit below which ports need a right; Docker already sets it to `0` in the container’s network.',
        gains: 'A value above that brings the usual protection of low ports back inside.',
      },
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
      'ipv6-switch': {
        does: 'Switches `IPv6` on or off in the container’s own network namespace.',
        gives: 'A network that enables `IPv6` may then still have no address for this service, or the other way round.',
        gains: 'A program that stumbles over one family runs all the same.',
      },
      'host-network': { does: 'Is refused, because on the host’s network it would change the host’s own setting.' },
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
        gives: '可移植性：内核若没有按命名空间保存该参数，就无从设置。',
        gains: '只为一个服务调优，不必动宿主机。',
      },
      backlog: {
        does: '让更多连接排队等待这个服务接受，只在它自己的网络命名空间里。',
        gives: '每个等待的连接占一点内核内存；程序自己也要申请同样长的队列。',
        gains: '突发的连接不会被拒之门外。',
        right: '繁忙的网站服务器和缓存，例如 Redis。',
      },
      forwarding: {
        does: '让容器像路由器一样在自己的接口之间转发数据包。',
        gives: '网络分段，如果它接在两个网络上：流量可以经它从一边到另一边。',
        gains: 'VPN 和网关不用特权模式就能工作。',
        right: '服务的任务就是路由；通常与 `NET_ADMIN` 一起出现。',
      },
      'low-ports': {
        does: '移动“低端口需要权限”的界限；Docker 在容器的网络里本来就设为 `0`。',
        gains: '设得更高，就在容器里恢复了对低端口的惯常保护。',
      },
      'source-mark': {
        does: '让来源地址检查考虑数据包标记，WireGuard 的脚本需要这样。',
        gains: 'VPN 能接管全部路由，不必去写受保护的 `/proc/sys`。',
        right: '用在 WireGuard 容器里。',
      },
      'route-localnet': {
        does: '允许发往回环地址的数据包经过容器的其他网卡。',
        gives: '“只在回环地址监听就不会被外面访问”这条规则，对这个容器不再成立。',
        gains: '代理可以转发本地流量。',
      },
      'ipv6-switch': {
        does: '在容器自己的网络命名空间里打开或关闭 `IPv6`。',
        gives: '网络启用了 `IPv6`，这个服务却可能没有地址，反之亦然。',
        gains: '在某一种地址上会出错的程序也能运行。',
      },
      'host-network': { does: '会被拒绝，因为使用宿主机网络时，改的就是宿主机自己的设置。' },
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
