import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Network attachment',
    summary: 'Decides what carries the guest’s packets, and so who can reach it and how fast.',
    variants: {
      network: {
        does: 'Joins a libvirt network by name; its own definition says whether it is isolated, translated, routed or bridged.',
        gives: 'With translation, as in the `default` network: access from outside, and some latency.',
        gains: 'A file that names no host device and fits every host with that network.',
        right: 'The host’s own network changes or is wireless, for which libvirt recommends it.',
      },
      bridge: {
        does: 'Plugs the guest into a host bridge, as one more machine on that segment.',
        gives: 'A gatekeeper: without a `filterref` the guest may claim any MAC or IP address there.',
        gains: 'An address of its own, reachable without forwarding or translation.',
        right: 'A server belongs there; libvirt recommends it for hosts on a fixed, wired network.',
      },
      user: {
        does: 'Carries packets in a process without rights on the host: SLIRP, or passt where `backend` names it.',
        gives: 'Throughput, above all with SLIRP, and connections from outside unless ports are forwarded.',
        gains: 'No tap device, no bridge, no root.',
        right: 'Guests belong to an ordinary user’s session.',
      },
      direct: {
        does: 'Attaches the guest to a physical interface through macvtap; without `mode` as `vepa`, which needs a switch that reflects frames.',
        gives: 'Contact with its own host, and independence of that interface’s name.',
        gains: 'The LAN without setting up a bridge.',
        right: 'Guest and host need not talk.',
      },
      hostdev: {
        does: 'Hands the guest a function of the network card itself, usually an SR-IOV one.',
        gives: 'Migration, unless `teaming` pairs it with virtio; ballooning; and the host’s filters, which never see a packet.',
        gains: 'Close to wire speed for little host CPU.',
        right: 'Packet rate decides and the hosts have such cards.',
      },
      vhostuser: {
        does: 'Exchanges packets with a switch process, such as OVS with DPDK, through shared memory.',
        gives: 'The wall around the guest’s RAM: that process maps all of it.',
        gains: 'Packet rates beyond the kernel’s path.',
        right: 'The host runs such a switch already.',
      },
      vdpa: {
        does: 'Lets the card itself work the virtio queues, steered by its maker’s driver on the host.',
        gives: 'Hosts without such a card; migration depends on device and driver.',
        gains: 'Hardware speed behind an ordinary virtio driver.',
        right: 'Cards and drivers are the same on all hosts.',
      },
      ethernet: {
        does: 'Gives the guest a bare tap device and leaves what it is connected to, to the administrator or a script.',
        gives: 'libvirt’s own network setup.',
        gains: 'Any wiring at all, also a tap prepared without root.',
        right: 'Other software manages the network, as KubeVirt does.',
      },
      null: {
        does: 'Gives the guest a card that is plugged into nothing.',
        gives: 'Any network.',
        gains: 'A card whose place in the guest is kept, as when a VMware guest is described.',
      },
      vmware: {
        does: 'Names a port of VMware’s distributed switch, which only its own driver knows.',
        gives: 'Every other hypervisor.',
      },
      tunnel: {
        does: 'Links guests through a multicast group or a socket between QEMU processes.',
        gives: 'Authentication, encryption and a way out: whoever reaches the endpoint takes part.',
        gains: 'A private segment without rights on the host.',
        right: 'It is a lab on a trusted network.',
      },
    },
    counterparts: {
      docker: 'A container’s default bridge translates addresses, like a libvirt NAT network.',
    },
  },
  'zh-cn': {
    title: '网络接入方式',
    summary: '决定由什么搬运客户机的数据包，也就决定谁能访问它、速度多快。',
    variants: {
      network: {
        does: '按名字加入一个 libvirt 网络；隔离、NAT、路由还是桥接，由那个网络自己的定义说了算。',
        gives: '做地址转换时（`default` 网络即是）：外部的访问，以及一点延迟。',
        gains: '文件里不写宿主机设备，有这个网络的宿主机都能用。',
        right: '宿主机网络多变或走无线；libvirt 推荐这时用它。',
      },
      bridge: {
        does: '把客户机插到宿主机网桥上，成为那个网段里的又一台机器。',
        gives: '无人把关：没有 `filterref`，客户机可以冒用网段里任何 MAC 或 IP 地址。',
        gains: '有自己的地址，不用转发或转换就能访问。',
        right: '服务器本就属于这个网段；libvirt 推荐网络固定、有线的宿主机这样接。',
      },
      user: {
        does: '由一个在宿主机上没有特权的进程搬运数据包：SLIRP，或 `backend` 指定的 passt。',
        gives: '吞吐（尤其是 SLIRP），以及外部的连接，除非转发端口。',
        gains: '不需要 tap 设备，不需要网桥，也不需要 root。',
        right: '客户机属于普通用户的会话。',
      },
      direct: {
        does: '通过 macvtap 接到物理网卡；不写 `mode` 就是 `vepa`，需要交换机把帧反射回来。',
        gives: '不能与自己的宿主机通信，还依赖网卡的名字。',
        gains: '不用配网桥就进了局域网。',
        right: '客户机与宿主机之间无需通信。',
      },
      hostdev: {
        does: '把网卡自身的一个功能（通常是 SR-IOV 虚拟功能）交给客户机。',
        gives: '迁移（除非用 `teaming` 与 virtio 配对）、内存气球，以及宿主机的过滤，它看不到任何包。',
        gains: '接近线速，宿主机 CPU 开销很小。',
        right: '包速率是关键，而且宿主机都有这样的网卡。',
      },
      vhostuser: {
        does: '通过共享内存与虚拟交换机进程（如 OVS 配 DPDK）交换数据包。',
        gives: '客户机内存的隔离：那个进程会映射全部内存。',
        gains: '超出内核路径的包速率。',
        right: '宿主机上已经在跑这样的交换机。',
      },
      vdpa: {
        does: '让网卡自己处理 virtio 队列，由宿主机上的厂商驱动控制。',
        gives: '没有这种网卡的宿主机；能否迁移要看设备和驱动。',
        gains: '硬件的速度，客户机里却是普通的 virtio 驱动。',
        right: '所有宿主机的网卡和驱动都一致。',
      },
      ethernet: {
        does: '只给客户机一个裸 tap 设备，接到哪里由管理员或脚本负责。',
        gives: 'libvirt 自带的网络配置。',
        gains: '想怎么接就怎么接，也可以用事先免 root 准备好的 tap。',
        right: '网络由别的软件管理，例如 KubeVirt。',
      },
      null: {
        does: '给客户机一块哪儿都不接的网卡。',
        gives: '任何网络。',
        gains: '网卡在客户机里的位置得以保留，描述 VMware 客户机时会出现。',
      },
      vmware: {
        does: '指定 VMware 分布式交换机的端口，只有它自己的驱动认得。',
        gives: '其他所有虚拟机监视器。',
      },
      tunnel: {
        does: '通过组播组或 QEMU 进程之间的套接字把客户机连起来。',
        gives: '认证、加密和出口：谁能到达端点，谁就能加入。',
        gains: '无需宿主机权限的私有网段。',
        right: '这是可信网络里的实验环境。',
      },
    },
    counterparts: {
      docker: '容器默认的网桥也做地址转换，相当于 libvirt 的 NAT 网络。',
    },
  },
});
