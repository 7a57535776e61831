import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Container in the host’s network',
    why: 'libvirt makes a network namespace only for a container that has an interface, or that asks for one with `privnet`. Without either the container binds ports of the host, reaches services that listen on `127.0.0.1` only, and, if it is root without an id mapping, changes routes and firewall. Abstract UNIX sockets come with the network and not with the files, so that those of the host’s programs are open as well. It is what `--network host` does to a container of Docker.',
    keep: 'The container serves the host’s own network, such as a router or a monitor of it.',
    messages: {
      host: 'No interface and no `privnet` in this file: the container is in the host’s network, with its ports, its loopback services and its abstract UNIX sockets.',
    },
    fixes: {
      privnet: 'Give it a network namespace of its own with nothing but loopback (`privnet`)',
    },
  },
  'zh-cn': {
    title: '容器处在宿主机的网络里',
    why: '只有容器带网络接口，或用 `privnet` 提出要求时，libvirt 才会创建网络命名空间。两者都没有，容器就能占用宿主机的端口，访问只在 `127.0.0.1` 上监听的服务；若是没有 ID 映射的 root，还能改路由和防火墙。抽象 UNIX 套接字属于网络而不属于文件系统，所以宿主机程序的这类套接字也一并开放。这相当于 Docker 容器的 `--network host`。',
    keep: '容器就是为宿主机的网络服务的，例如做路由或监控。',
    messages: {
      host: '这个文件既没有接口也没有 `privnet`：容器处在宿主机的网络里，端口、回环服务和抽象 UNIX 套接字都是共用的。',
    },
    fixes: {
      privnet: '给它独立的网络命名空间，里面只有回环（`privnet`）',
    },
  },
});
