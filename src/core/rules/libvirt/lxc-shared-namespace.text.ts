import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Namespace of another container',
    why: 'Namespaces are the walls of a container, and this one is taken down between two. In one network namespace both share addresses, ports, loopback and abstract sockets; in one IPC namespace shared memory and message queues; in one UTS namespace the host name. A process id as the peer can be one of the host’s own, and then the wall to the host is down. It suits a helper that belongs to the other, as a side-car does.',
    keep: 'Both containers are parts of one service and would stand in one pod.',
    messages: {
      network: 'The container uses the network namespace of `{peer}`: its addresses, ports and loopback services.',
      ipc: 'The container uses the IPC namespace of `{peer}`: either reads and writes the other’s shared memory and queues.',
      uts: 'The container uses the UTS namespace of `{peer}`: either can change the other’s host name.',
      process:
        'The container enters a namespace of the host’s process `{peer}`; if that one runs in no container, the namespace is the host’s own.',
    },
    fixes: {
      remove: 'Give the container a namespace of its own',
      privnet: 'Give the container a network namespace of its own with nothing but loopback (`privnet`)',
    },
  },
  'zh-cn': {
    title: '使用别的容器的命名空间',
    why: '命名空间就是容器的墙，这里把两者之间的一面拆掉了。同一网络命名空间里，地址、端口、回环和抽象套接字都共用；同一 IPC 命名空间里，共享内存和消息队列共用；同一 UTS 命名空间里，主机名共用。对端如果写的是进程号，可能就是宿主机自己的进程，那么拆掉的是与宿主机之间的墙。它适合从属于对方的辅助容器，如同 side-car。',
    keep: '两个容器是同一服务的组成部分，本该放在同一个 pod 里。',
    messages: {
      network: '容器使用 `{peer}` 的网络命名空间：地址、端口和回环服务都是它的。',
      ipc: '容器使用 `{peer}` 的 IPC 命名空间：双方可以读写对方的共享内存和消息队列。',
      uts: '容器使用 `{peer}` 的 UTS 命名空间：任何一方都能改对方的主机名。',
      process: '容器进入宿主机进程 `{peer}` 的命名空间；如果那个进程不在容器里，这就是宿主机自己的命名空间。',
    },
    fixes: {
      remove: '让容器使用自己的命名空间',
      privnet: '让容器使用独立的网络命名空间，里面只有回环（`privnet`）',
    },
  },
});
