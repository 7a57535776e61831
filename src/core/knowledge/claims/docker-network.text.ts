import type { ClaimTexts } from '../claim';
import type { dockerNetworkClaims } from './docker-network';

export default {
  en: {
    'docker-host-network-no-isolation': {
      says: 'On the host’s network a container has no network isolation: same interfaces, same addresses, same loopback.',
    },
    'docker-host-network-discards-ports': {
      says: 'Published ports are discarded with the host’s network, because there is nothing left to map.',
    },
    'docker-desktop-host-network-opt-in': {
      says: 'Docker Desktop supports host networking since 4.34, once it is switched on in its settings.',
    },
    'docker-network-none-loopback-only': { says: 'Without a network a container has only its own loopback interface.' },
    'docker-bridge-driver': {
      says: 'Bridge networks isolate: containers reach each other on the same one by name, and the outside through address translation.',
    },
    'docker-macvlan-joins-lan': {
      says: 'With macvlan a container has its own address on the physical network, and host and container cannot reach each other.',
    },
    'docker-published-on-all-interfaces': {
      says: 'A port published without an address listens on every interface of the host.',
      today: 'Before Engine 28.0 even a port published on loopback could be reached from the same network segment.',
    },
    'docker-published-ports-before-host-firewall': {
      says: 'Traffic to published ports is redirected before ufw’s rules see it, so closing the port there does not close it.',
    },
    'docker-userland-proxy-on': {
      says: 'For published ports Docker also starts a small proxy process per port, unless the daemon turns it off.',
    },
    'docker-peer-network-refuses-settings': {
      says: 'A container in another one’s network is refused where it sets a host name, name servers, hosts, links or ports of its own.',
    },
    'docker-host-network-refuses-links': { says: 'On the host’s network the engine refuses links to other containers.' },
    'docker-rootless-host-network': {
      says: 'Before Engine 29 a rootless engine gave, under the name of host networking, only its own network namespace.',
    },
  },
  'zh-cn': {
    'docker-host-network-no-isolation': { says: '使用宿主机网络的容器没有网络隔离：同样的网卡、同样的地址、同一个回环接口。' },
    'docker-host-network-discards-ports': { says: '使用宿主机网络时，发布的端口会被丢弃，因为已经没有什么可映射。' },
    'docker-desktop-host-network-opt-in': { says: 'Docker Desktop 从 4.34 起支持宿主机网络，但要先在设置里打开。' },
    'docker-network-none-loopback-only': { says: '不接网络的容器只有自己的回环接口。' },
    'docker-bridge-driver': { says: '桥接网络起隔离作用：同一网络内的容器按名字互通，对外则经过地址转换。' },
    'docker-macvlan-joins-lan': { says: '使用 macvlan 时容器在物理网络上有自己的地址，但宿主机与容器之间互相访问不到。' },
    'docker-published-on-all-interfaces': {
      says: '发布端口时不写地址，就会在宿主机的所有网卡上监听。',
      today: '在 Engine 28.0 之前，即使只发布到回环地址，同一网段的主机也可能访问到。',
    },
    'docker-published-ports-before-host-firewall': {
      says: '访问已发布端口的流量在到达 ufw 规则之前就已改道，所以在 ufw 里关端口并不起作用。',
    },
    'docker-userland-proxy-on': { says: '对已发布的端口，Docker 还会为每个端口启动一个小代理进程，除非在守护进程里关闭。' },
    'docker-peer-network-refuses-settings': {
      says: '加入另一个容器网络的容器，若再设置自己的主机名、DNS 服务器、hosts 条目、链接或端口，就会被拒绝。',
    },
    'docker-host-network-refuses-links': { says: '使用宿主机网络时，引擎拒绝再链接到其他容器。' },
    'docker-rootless-host-network': { says: '在 Engine 29 之前，rootless 引擎所谓的宿主机网络只是它自己的网络命名空间。' },
  },
} satisfies ClaimTexts<typeof dockerNetworkClaims>;
