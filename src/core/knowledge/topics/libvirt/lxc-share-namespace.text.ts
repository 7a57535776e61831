import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Joined namespace',
    summary: 'Puts the container into a namespace that exists already, of another container, a process or a name.',
    variants: {
      net: {
        does: 'Puts the container into the network of another container or process: same interfaces, ports and loopback.',
        gives: 'The network as a wall between the two, in both directions.',
        gains: 'Helpers that reach a service on `localhost`.',
        right: 'Both belong to one application.',
      },
      netns: {
        does: 'Puts the container into a network namespace that was prepared under this name; `privnet` then has no effect.',
        gives: 'libvirt’s own network setup: who prepared the namespace decides.',
        gains: 'Any wiring, such as a VPN that the container cannot leave.',
      },
      ipc: {
        does: 'Shares System V IPC and POSIX message queues with another container or process.',
        gives: 'That wall: each can read and disturb the other’s shared memory.',
        gains: 'Programs in two containers that work by shared memory.',
      },
      uts: {
        does: 'Shares the host name with another container or process.',
        gives: 'A name of its own, which root in either can change for both.',
      },
    },
    counterparts: { docker: '`network_mode`, `ipc` or `uts` join another container’s namespace alike.' },
  },
  'zh-cn': {
    title: '加入别的命名空间',
    summary: '让容器加入已有的命名空间：另一个容器的、某个进程的，或按名字的。',
    variants: {
      net: {
        does: '让容器加入另一个容器或进程的网络：网卡、端口和回环都相同。',
        gives: '两者之间的网络隔离，双向都没有了。',
        gains: '辅助程序可以用 `localhost` 访问服务。',
        right: '两者属于同一个应用。',
      },
      netns: {
        does: '让容器加入以这个名字预先准备好的网络命名空间；`privnet` 就不起作用了。',
        gives: 'libvirt 自己的网络配置：由准备命名空间的人说了算。',
        gains: '随意的网络布局，例如容器离不开的 VPN。',
      },
      ipc: {
        does: '与另一个容器或进程共用 System V IPC 和 POSIX 消息队列。',
        gives: '这道墙：双方都能读取、干扰对方的共享内存。',
        gains: '两个容器里的程序可以靠共享内存协作。',
      },
      uts: {
        does: '与另一个容器或进程共用主机名。',
        gives: '自己的主机名；任一方的 root 一改，两边都变。',
      },
    },
    counterparts: { docker: '`network_mode`、`ipc` 等同样可以加入别的容器的命名空间。' },
  },
});
