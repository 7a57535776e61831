import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Network stack',
    summary: 'Decides whose interfaces, addresses and ports the service uses, in place of the project’s networks.',
    variants: {
      host: {
        does: 'Uses the host’s own network stack; `ports` is discarded, and Docker Desktop must allow it first.',
        gives:
          'What only listens on the host’s loopback or on abstract sockets is open to this service, and all its ports are open on the host.',
        gains: 'No address translation, which doubled the round trip in {felter-year} (Docker {felter-docker-version}).',
        right: 'Latency or multicast decides, or it is the host’s network agent.',
      },
      'host-sandboxed': {
        does: 'Does not go with this runtime, whose sandbox has a network stack of its own; gVisor takes `--network=host` for it when it is registered.',
        gives: 'The start of the service, or with that flag the host’s stack as an open door in the sandbox.',
        right: 'Publish ports instead, or choose a runtime on the host’s kernel.',
      },
      'peer-sandboxed': {
        does: 'Takes the interfaces of that container into this sandbox, and leaves the other one without.',
        right: 'Give both a network in common instead.',
      },
      none: {
        does: 'Gives the service nothing but a loopback interface of its own.',
        gives: 'Every connection, name resolution included.',
        gains: 'Nobody reaches it, and nothing leaks out through it.',
        right: 'Batch work and converters that handle untrusted files from a volume.',
      },
      bridge: {
        does: 'Joins Docker’s old default bridge instead of a network of the project.',
        gives: 'Finding other services by name; on that bridge also sits every container that was started without a network.',
        gains: 'Contact with containers started by hand.',
        right: 'Old set-ups; otherwise leave the line out and get the project’s own bridge.',
      },
      peer: {
        does: 'Uses the network stack of that container: the same address, ports and loopback.',
        gives: 'The network boundary between the two, and `ports` or `networks` of its own.',
        gains: 'All traffic goes through the other one, and both talk over `localhost`.',
        right: 'Behind a VPN or proxy container, or as a debugging sidecar.',
      },
    },
    counterparts: {
      kvm: 'macvtap puts a guest straight on the physical network with a stack of its own; it cannot reach its host.',
    },
  },
  'zh-cn': {
    title: '网络栈',
    summary: '决定服务用谁的网卡、地址和端口，取代项目自己的网络。',
    variants: {
      host: {
        does: '直接使用宿主机的网络栈；`ports` 被丢弃，Docker Desktop 要先允许才行。',
        gives: '只监听宿主机回环地址或抽象套接字的服务对它开放，它的端口也全部开在宿主机上。',
        gains: '没有地址转换；{felter-year} 年（Docker {felter-docker-version}）测得转换使往返延迟翻倍。',
        right: '延迟或组播是关键，或者它就是宿主机的网络代理。',
      },
      'host-sandboxed': {
        does: '与这个运行时不能并用，它的沙箱有自己的网络栈；gVisor 要在注册时加 `--network=host` 才行。',
        gives: '服务启动不了；加了那个参数，则是在沙箱上给宿主机网络栈开了门。',
        right: '改为发布端口，或者选用直接跑在宿主机内核上的运行时。',
      },
      'peer-sandboxed': {
        does: '会把那个容器的网卡收进这个沙箱，对方随之断网。',
        right: '改让两者接入同一个网络。',
      },
      none: {
        does: '除了自己的回环接口，什么网络也没有。',
        gives: '一切连接，包括域名解析。',
        gains: '谁也访问不到它，也没有东西能从它泄漏出去。',
        right: '批处理，以及从卷里处理不可信文件的转换程序。',
      },
      bridge: {
        does: '加入 Docker 旧的默认网桥，而不是项目自己的网络。',
        gives: '不能按名字找到其他服务；凡是启动时没有指定网络的容器，也都在这个网桥上。',
        gains: '能与手工启动的容器互通。',
        right: '遗留环境；否则删掉这一行，就有项目自己的网桥。',
      },
      peer: {
        does: '使用那个容器的网络栈：地址、端口和回环都相同。',
        gives: '两者之间的网络边界，以及自己的 `ports` 或 `networks`。',
        gains: '流量都经由对方，两者用 `localhost` 互访。',
        right: '放在 VPN 或代理容器后面，或用作调试边车。',
      },
    },
    counterparts: {
      kvm: 'macvtap 让虚拟机带着自己的网络栈直接接入物理网络，但访问不到所在的宿主机。',
    },
  },
});
