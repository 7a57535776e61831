import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Host network namespace',
    why: 'The container uses the host’s network stack: its interfaces, its services that listen on localhost only, its abstract UNIX sockets. `ports` has no effect any more, so whatever the process listens on is open on the host. Gained is a path without NAT and virtual Ethernet pair, where IBM measured in 2014 (Docker 1.0, 10 GbE) that NAT about doubled the round trip, and direct contact with the local network (multicast, broadcast, DHCP). A virtual machine on a bridge or macvtap gets an address of its own in the same network and keeps its own stack.',
    keep: 'The service must speak to the local network itself (discovery, DHCP, routing), or measured latency demands it.',
    messages: {
      host: '`{service}` has no network of its own: it shares the host’s interfaces, localhost services and abstract sockets.',
      local: '`{service}` shares the host’s network; software of this kind usually needs the local network itself.',
      desktop:
        '`{service}` shares the network of Docker Desktop’s virtual machine, and the computer’s only where host networking is switched on.',
      refused: 'An engine that remaps users refuses `{service}`: the host’s network needs `userns_mode: host` there.',
      rootless:
        '`{service}` shares the host’s network as an unprivileged user; before Engine {version} it is only the rootless engine’s own network.',
    },
    fixes: {
      remove: 'Use the project’s network; its `ports` then take effect',
      publish: 'Use the project’s network and publish {ports} on this machine only',
      bare: 'Use the project’s network; publishes nothing',
    },
  },
  'zh-cn': {
    title: '共用宿主机的网络命名空间',
    why: '容器直接使用宿主机的网络栈：网卡、只监听 localhost 的服务、抽象 UNIX 套接字都在其中。`ports` 不再起作用，进程监听什么，宿主机上就开放什么。换来的是省去 NAT 和虚拟网卡对（IBM 2014 年用 Docker 1.0 在 10 GbE 上测得，NAT 使往返时间约翻一倍），并能直接接入局域网（组播、广播、DHCP）。接在网桥或 macvtap 上的虚拟机在同一网络里有自己的地址，同时保留自己的网络栈。',
    keep: '服务必须自己与局域网通信（发现、DHCP、路由），或者实测延迟确有要求。',
    messages: {
      host: '`{service}` 没有自己的网络：与宿主机共用网卡、localhost 上的服务和抽象套接字。',
      local: '`{service}` 共用宿主机的网络；这类软件通常确实需要直接接入局域网。',
      desktop: '`{service}` 共用的是 Docker Desktop 虚拟机的网络，只有打开了宿主机网络功能，才也共用本机的网络。',
      refused: '做用户映射的引擎会拒绝 `{service}`：在那里，使用宿主机网络要写 `userns_mode: host`。',
      rootless: '`{service}` 以普通用户的身份共用宿主机网络；在 Engine {version} 之前，用的只是 rootless 引擎自己的网络。',
    },
    fixes: {
      remove: '改用项目网络，`ports` 随即生效',
      publish: '改用项目网络，并仅在本机发布 {ports}',
      bare: '改用项目网络，不发布任何端口',
    },
  },
});
