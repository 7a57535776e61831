import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Published port',
    summary:
      'Opens the container to callers outside Docker by address translation on the host; services of the same network need no such line.',
    variants: {
      all: {
        does: 'Listens on every interface of the host and passes connections on by address translation.',
        gives:
          'Protection by ufw where the engine runs as root, since its rules come after Docker’s redirection; each connection also pays for the translation.',
        gains: 'Any machine that reaches the host reaches the service.',
        right: 'It is meant for the network, or a proxy that is; its neighbours in the project reach it without.',
      },
      loopback: {
        does: 'Listens on the host’s loopback address only, so that just programs on this machine connect.',
        gives: 'Callers from other machines, unless a proxy or tunnel brings them.',
        gains:
          'A database or admin page stays off the network; before Engine {loopback-l2-engine} the same network segment could still reach it.',
        right: 'Tools on this host are the only ones to call from outside the project.',
      },
      address: {
        does: 'Listens on this one address of the host and on no other.',
        gives: 'Portability: where the host has no such address, the container does not start.',
        gains: 'One network is served, a management network for example, and the others are not.',
        right: 'The host’s addresses are fixed and known to this file.',
      },
      ephemeral: {
        does: 'Lets the engine pick a free port, anew at each start, and listens there on every interface.',
        gives: 'Privacy, if you meant an internal port: it is reachable from outside all the same.',
        gains: 'Several copies and parallel tests do not collide.',
        right: 'A test asks Docker for the number; `expose`, or no line at all, keeps a port inside.',
      },
      range: {
        does: 'Publishes each port of the range by itself, with its own rules and, by default, its own proxy process.',
        gives: 'Start time and memory, which grow with the number of ports.',
        gains: 'Media, FTP or game servers work behind address translation.',
        right: 'The range is small; for hundreds of ports the host’s network costs less.',
      },
      discarded: {
        does: 'Is thrown away, because the service uses the host’s network and already listens there.',
        gives: 'Any restriction to one address that the line seems to make.',
      },
      refused: {
        does: 'Is refused by the engine, since ports belong to the container whose network this one joins.',
        right: 'Publish them there.',
      },
      nowhere: { does: 'Opens nothing: `network_mode: none` leaves the service its loopback, to which no port leads.' },
    },
    counterparts: {
      kvm: 'On libvirt’s NAT network nothing outside reaches a guest until it is forwarded.',
    },
  },
  'zh-cn': {
    title: '发布的端口',
    summary: '在宿主机上用地址转换让 Docker 之外的访问者进入容器；同一网络里的服务不需要这一行。',
    variants: {
      all: {
        does: '在宿主机的所有网卡上监听，经地址转换把连接转给容器。',
        gives: '引擎以 root 运行时 ufw 的保护，因为它的规则排在 Docker 的转发之后；每个连接还要付出转换的开销。',
        gains: '凡是能到达宿主机的机器都能访问它。',
        right: '服务本就面向网络，或者它就是面向网络的代理；项目里的邻居不靠这一行也能访问它。',
      },
      loopback: {
        does: '只在宿主机的回环地址上监听，只有本机程序能连接。',
        gives: '来自其他机器的访问，除非经过代理或隧道。',
        gains: '数据库或管理页面不出现在网络上；Engine {loopback-l2-engine} 之前，同一网段仍可能访问到。',
        right: '项目之外只有本机工具会访问它。',
      },
      address: {
        does: '只在宿主机的这一个地址上监听。',
        gives: '可移植性：没有该地址的宿主机上容器无法启动。',
        gains: '只服务一个网络，例如管理网，其余的都不开放。',
        right: '宿主机的地址固定，写文件时就已知道。',
      },
      ephemeral: {
        does: '由引擎每次启动时挑一个空闲端口，并在所有网卡上监听。',
        gives: '私密性，如果本意是内部端口：外面照样访问得到。',
        gains: '多个副本和并行测试不会冲突。',
        right: '测试程序会向 Docker 查询端口号；只想内部可见就用 `expose`，或者干脆不写。',
      },
      range: {
        does: '范围内每个端口各自发布，各有规则，默认还各有一个代理进程。',
        gives: '启动时间和内存，随端口数量增长。',
        gains: '媒体、FTP 或游戏服务器可以在地址转换后面工作。',
        right: '范围不大；端口上百时，用宿主机网络更省。',
      },
      discarded: {
        does: '会被丢弃，因为服务用的是宿主机网络，本来就在那里监听。',
        gives: '这一行看上去的地址限制，其实都不存在。',
      },
      refused: { does: '会被引擎拒绝，因为端口由被加入网络的那个容器发布。', right: '写到那个服务上。' },
      nowhere: { does: '什么也没打开：`network_mode: none` 只留下回环接口，没有端口能通到那里。' },
    },
    counterparts: {
      kvm: '在 libvirt 的 NAT 网络上，没有转发，外面就访问不到虚拟机。',
    },
  },
});
