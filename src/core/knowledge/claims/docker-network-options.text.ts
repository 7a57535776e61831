import type { ClaimTexts } from '../claim';
import type { dockerNetworkOptionClaims } from './docker-network-options';

export default {
  en: {
    'docker-overlay-spans-hosts': {
      says: 'An overlay network joins containers on several hosts of one swarm; encryption must be asked for and costs speed.',
    },
    'docker-ipvlan-shares-mac': {
      says: 'ipvlan attaches containers to a host interface without a bridge or port mapping, under that interface’s hardware address; container and host cannot reach each other over it.',
    },
    'docker-macvlan-many-macs': {
      says: 'macvlan gives every container a hardware address of its own, which the switch must allow in number and the interface in promiscuous mode.',
    },
    'docker-bridge-options': {
      says: 'Options of a bridge switch off traffic between its containers or address translation, set the default address of published ports and the packet size.',
    },
    'docker-gateway-modes': {
      says: 'A bridge translates addresses and filters by default; `routed` drops the translation, `nat-unprotected` also the filter in front of unpublished ports, `isolated` the host’s own address on an internal network.',
    },
    'docker-internal-keeps-host': {
      says: 'On an internal network the host still has an address, by which it and the containers reach each other.',
    },
    'docker-subnets-from-pools': {
      says: 'Without a subnet the engine takes one from its address pools and tries to avoid those the host uses.',
    },
    'docker-ipv6-per-network': {
      says: 'IPv4 addresses are given out by default, IPv6 ones when a network enables them, each switch on its own.',
    },
    'docker-attachable': { says: 'Containers started by hand may join an overlay network only if it is attachable.' },
    'docker-published-port-modes': {
      says: 'In a swarm a port is published on every node and balanced (`ingress`) or only on the nodes that run the service (`host`).',
    },
    'docker-embedded-dns': {
      says: 'On networks of their own containers ask Docker’s resolver, which answers names of neighbours and forwards the rest from the container’s network namespace.',
    },
    'docker-host-gateway': {
      says: '`host-gateway` stands for the host’s internal address; only Docker Desktop resolves `host.docker.internal` by itself.',
    },
    'docker-links-are-legacy': { says: 'Links are a legacy feature: on a common network services find each other by name without them.' },
    'docker-network-aliases': { says: 'An alias holds on one network; where several containers share it, either may answer.' },
    'docker-static-addresses': { says: 'A fixed address needs a subnet in the network’s own definition.' },
    'docker-gateway-priority': {
      says: 'Of several networks one holds the default gateway, chosen by the engine unless a gateway priority decides.',
    },
    'docker-connection-priority': {
      says: 'The connection priority orders how Compose connects networks; it decides neither gateway nor interface name.',
    },
    'docker-mac-per-network': {
      says: 'Hardware addresses belong to one network each; Compose moves one given for the service to its first network.',
    },
    'docker-predefined-networks': {
      says: 'The networks `host` and `none` exist on every engine and are named as external ones, not created.',
    },
    'docker-interface-sysctls': {
      says: 'Kernel parameters of one interface, those below `net.ipv4`, `net.ipv6` and `net.mpls`, are given with its network and name it `IFNAME`.',
    },
    'moby-one-host-network': {
      says: 'The engine has one network with the `host` driver and one with `null`, and refuses to create another.',
    },
    'linux-ipvlan-modes': {
      says: 'In ipvlan’s mode `l2` a container sends and receives broadcasts, in `l3` the host routes for it and it sees none, and `l3s` adds connection tracking at a small cost.',
    },
    'iproute2-macvlan-modes': {
      says: 'macvlan’s `bridge` connects the endpoints of an interface directly, `vepa` sends their traffic over the switch, `private` forbids it, and `passthru` gives the interface to one endpoint.',
    },
    'moby-overlay-encrypted-by-presence': {
      says: 'An overlay network is encrypted as soon as the option is there, whatever value it has.',
    },
  },
  'zh-cn': {
    'docker-overlay-spans-hosts': { says: 'overlay 网络把同一个 swarm 中多台宿主机上的容器连在一起；加密要另外开启，并且有性能代价。' },
    'docker-ipvlan-shares-mac': { says: 'ipvlan 不经网桥和端口映射把容器接到宿主机网卡上，共用网卡的硬件地址；容器与宿主机不能经它互访。' },
    'docker-macvlan-many-macs': { says: 'macvlan 给每个容器一个自己的硬件地址，交换机要容得下这么多地址，网卡要支持混杂模式。' },
    'docker-bridge-options': { says: '网桥的选项可以关闭容器之间的流量或地址转换，设置发布端口的默认地址和数据包大小。' },
    'docker-gateway-modes': {
      says: '网桥默认做地址转换并过滤；`routed` 去掉转换，`nat-unprotected` 连未发布端口前的过滤也去掉，`isolated` 则去掉宿主机在内部网络上的地址。',
    },
    'docker-internal-keeps-host': { says: '内部网络上宿主机仍有一个地址，它与容器可以凭此互访。' },
    'docker-subnets-from-pools': { says: '不指定子网时，引擎从地址池中取一个，并尽量避开宿主机正在使用的网段。' },
    'docker-ipv6-per-network': { says: '默认分配 IPv4 地址，网络启用后才分配 IPv6，两个开关相互独立。' },
    'docker-attachable': { says: '手工启动的容器只有在 overlay 网络允许附加时才能加入。' },
    'docker-published-port-modes': {
      says: '在 swarm 中，端口可以在每个节点上发布并做负载均衡（`ingress`），也可以只在运行该服务的节点上发布（`host`）。',
    },
    'docker-embedded-dns': { says: '在自定义网络上，容器询问 Docker 的解析器：邻居的名字由它回答，其余的从容器的网络命名空间转发出去。' },
    'docker-host-gateway': { says: '`host-gateway` 代表宿主机的内部地址；只有 Docker Desktop 会自动解析 `host.docker.internal`。' },
    'docker-links-are-legacy': { says: 'links 是遗留功能：在同一网络上，服务不靠它也能按名字互访。' },
    'docker-network-aliases': { says: '别名只在一个网络上有效；多个容器共用同一别名时，应答的可能是其中任何一个。' },
    'docker-static-addresses': { says: '固定地址要求网络定义中写明子网。' },
    'docker-gateway-priority': { says: '多个网络中只有一个提供默认网关，由引擎选择，除非用网关优先级指定。' },
    'docker-connection-priority': { says: '连接优先级决定 Compose 连接各网络的次序，既不决定网关，也不决定接口名。' },
    'docker-mac-per-network': { says: '硬件地址属于某一个网络；写在服务上的地址，Compose 会移到它的第一个网络。' },
    'docker-predefined-networks': { says: '`host` 和 `none` 网络在每个引擎上都已存在，要作为外部网络引用，而不是创建。' },
    'docker-interface-sysctls': {
      says: '单个网卡的内核参数（`net.ipv4`、`net.ipv6`、`net.mpls` 之下的）随所属网络给出，网卡名写作 `IFNAME`。',
    },
    'moby-one-host-network': { says: '引擎只有一个 `host` 驱动的网络和一个 `null` 驱动的网络，拒绝再创建。' },
    'linux-ipvlan-modes': {
      says: 'ipvlan 的 `l2` 模式下容器能收发广播；`l3` 由宿主机代为路由，容器看不到广播；`l3s` 再加上连接跟踪，开销略增。',
    },
    'iproute2-macvlan-modes': {
      says: 'macvlan 的 `bridge` 让同一网卡上的各端直接互通，`vepa` 让它们的流量绕经交换机，`private` 禁止互通，`passthru` 把网卡整个交给一端。',
    },
    'moby-overlay-encrypted-by-presence': { says: 'overlay 网络只要写了加密选项就会加密，取什么值都一样。' },
  },
} satisfies ClaimTexts<typeof dockerNetworkOptionClaims>;
