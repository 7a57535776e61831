import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Network driver',
    summary:
      'Decides how containers are joined: by a switch inside this host, a tunnel between hosts, or straight on the physical network.',
    variants: {
      bridge: {
        does: 'A switch in the host’s kernel, with address translation towards the outside; the default.',
        gives: 'Latency to the outside: translating doubled the round trip in {felter-year} (Docker {felter-docker-version}).',
        gains: 'Ports stay closed to the outside until they are published.',
        right: 'Everything on one host that has no measured reason against it.',
      },
      overlay: {
        does: 'A VXLAN tunnel between the engines of a swarm, as if their containers hung on one switch.',
        gives: 'Throughput to the packaging, and secrecy between hosts, unless the option `encrypted` is set.',
        gains: 'Services on different hosts find each other by name.',
        right: 'A swarm; on a single host the bridge does the same with less.',
      },
      macvlan: {
        does: 'Gives each container its own hardware address on the physical network, past bridge and address translation.',
        gives: 'Docker’s filter in front of unpublished ports; and host and containers do not reach each other.',
        gains: 'Near the wire in speed, open to broadcast and to the network’s own monitoring, like a machine.',
        right: 'Home automation or appliances that must stand on the LAN; many clouds and Wi-Fi take one hardware address only.',
      },
      ipvlan: {
        does: 'Puts containers on the physical network under the host’s hardware address, without bridge or port mapping.',
        gives: 'The filter before unpublished ports, and the way between host and containers.',
        gains: 'Little overhead, also where a switch or cloud admits a single address per port.',
        right: 'Where macvlan is meant and the network forbids further hardware addresses.',
      },
      'only-one': {
        does: 'Is refused: the engine has exactly one network of this kind and makes no other.',
        right: '`external: true` with `name: host` or `name: none` reaches it; `network_mode` on the service says it more plainly.',
      },
    },
    counterparts: { kvm: 'libvirt offers the same choice: NAT, or a bridge on which the guest is a machine of the LAN.' },
  },
  'zh-cn': {
    title: '网络驱动',
    summary: '决定容器怎样相连：经本机内的交换、主机间的隧道，还是直接接在物理网络上。',
    variants: {
      bridge: {
        does: '宿主机内核里的一个交换机，对外做地址转换；这是默认值。',
        gives: '对外的延迟：{felter-year} 年（Docker {felter-docker-version}）测得转换使往返时间翻倍。',
        gains: '端口在发布之前对外都是关闭的。',
        right: '单台宿主机上没有实测理由反对的一切情况。',
      },
      overlay: {
        does: 'swarm 各引擎之间的 VXLAN 隧道，容器就像接在同一个交换机上。',
        gives: '封装占去的吞吐，以及主机之间的保密性，除非设了 `encrypted` 选项。',
        gains: '不同主机上的服务能按名字互访。',
        right: 'swarm；单台宿主机上用网桥，同样的效果，代价更小。',
      },
      macvlan: {
        does: '让每个容器带着自己的硬件地址直接接入物理网络，不经过网桥和地址转换。',
        gives: 'Docker 挡在未发布端口前的过滤；而且宿主机与容器互不可达。',
        gains: '速度接近直连，能收广播，也受该网络自身的监控管理，就像一台机器。',
        right: '必须接在局域网里的智能家居或设备软件；不少云和 Wi-Fi 只认一个硬件地址。',
      },
      ipvlan: {
        does: '让容器以宿主机的硬件地址接入物理网络，没有网桥，也没有端口映射。',
        gives: '未发布端口前的过滤，以及宿主机与容器之间的通路。',
        gains: '开销很小，交换机或云限制每端口一个地址时也能用。',
        right: '本想用 macvlan，而网络不许出现更多硬件地址。',
      },
      'only-one': {
        does: '会被拒绝：这种网络引擎里只有一个，不会再建。',
        right: '写 `external: true` 加 `name: host` 或 `name: none` 可以用到它；在服务上写 `network_mode` 更直白。',
      },
    },
    counterparts: { kvm: 'libvirt 有同样的选择：NAT，或让虚拟机通过网桥成为局域网里的一台机器。' },
  },
});
