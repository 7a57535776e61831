import type { ClaimTexts } from '../claim';
import type { libvirtNetworkClaims } from './libvirt-network';

export default {
  en: {
    'libvirt-nic-default-rtl8139': { says: 'A network card without a model becomes an emulated RTL8139 on x86.' },
    'libvirt-nat-network': {
      says: 'On a libvirt NAT network guests reach out through the host, and nothing outside reaches in unless forwarded.',
    },
    'libvirt-bridge-joins-lan': {
      says: 'On a bridge the guest is a machine of the local network, seen by all of it and able to send any frame.',
    },
    'libvirt-macvtap-host-unreachable': {
      says: 'A direct (macvtap) interface puts the guest on the physical network but cannot reach its own host; VEPA, its default, needs a capable switch.',
    },
    'libvirt-user-network': {
      says: 'User networking needs no rights on the host and translates addresses in a process, slowly with the built-in one, better with passt.',
    },
    'libvirt-port-forward-range': {
      says: 'A port forward without a range forwards every port, and without an address listens on all of the host’s.',
    },
    'libvirt-vhost-net-in-kernel': {
      says: 'The `vhost` back-end moves network packets in the host’s kernel instead of in QEMU: faster, with more trust in the kernel.',
    },
    'libvirt-nic-queues': { says: 'Several queues let several virtual CPUs work one network card; more queues than CPUs gain nothing.' },
    'libvirt-network-filters': {
      says: 'The `clean-traffic` filter keeps a guest from using MAC, IP and ARP identities that are not its own.',
    },
    'libvirt-vdpa': {
      says: 'A vDPA device moves packets by the virtio specification in hardware and is steered by the vendor’s driver on the host.',
    },
    'libvirt-socket-networks': {
      says: 'Multicast and socket networks join whichever guests use the same group or endpoint, without DHCP, DNS or a way out.',
    },
    'libvirt-network-by-name': {
      says: 'A libvirt network is named and defined on the host, with port groups for different classes of guests.',
    },
    'libvirt-macvtap-modes': {
      says: 'macvtap sends all frames to the switch (`vepa`, the default), delivers between guests itself (`bridge`), only through a router (`private`), or gives the whole interface to one guest (`passthrough`).',
    },
    'libvirt-trust-guest-filters': {
      says: 'Changes of MAC address and receive filters by the guest are followed only where trusted, only for virtio on macvtap, and not by default, for security.',
    },
    'libvirt-virtio-net-tunables': {
      says: 'For most options of the virtio card libvirt’s advice is to leave them alone; offloads that are supported are on by default.',
    },
    'libvirt-virtio-net-rings': {
      says: 'Ring sizes are powers of two up to 1024; that for sending takes effect only where the back end supports it, such as vhost-user.',
    },
    'libvirt-isolated-ports': {
      says: 'Isolated ports of a Linux bridge do not reach each other, but ports that are not isolated reach them all.',
    },
    'libvirt-virtual-ports': {
      says: 'A virtual port registers the guest with Open vSwitch, Midonet or a switch that speaks 802.1Qbg or Qbh; without a type it is filled in from the network.',
    },
    'libvirt-vlan-support': {
      says: 'VLAN tags are set for the guest on Open vSwitch, on SR-IOV functions and, since libvirt 11.0, on Linux bridges; not on libvirt’s own networks.',
    },
    'libvirt-bandwidth': {
      says: 'Each direction is shaped on its own, in kilobytes per second; the peak is ignored for what the guest sends, and a guaranteed floor works only on libvirt’s own networks.',
    },
    'libvirt-passt': {
      says: 'passt is a process apart from QEMU with a network namespace of its own, and gives the guest the host’s addresses unless told otherwise.',
    },
    'libvirt-passt-vhost-user': {
      says: 'With libvirt 11.1 and later passt can also serve a vhost-user card, quick through shared memory, with one queue.',
    },
    'libvirt-net-device-nodes': {
      says: 'Another tap or vhost device node can be named, for system-wide libvirt only, and the size of the tap’s send buffer.',
    },
    'libvirt-interface-scripts': { says: 'A script of the host runs once the tap device is open, another one after it is closed.' },
    'libvirt-unmanaged-tap': {
      says: 'With libvirt 5.7 and later an existing tap device can be used as it is, which gives an unprivileged libvirt a network made by others.',
    },
    'libvirt-tap-names': { says: 'Names that begin with `vnet`, `vif`, `macvtap` or `macvlan` are reserved, and may be ignored.' },
    'libvirt-mac-generated': {
      says: 'A card without a MAC address gets a random one when the domain is defined; a multicast address is refused.',
    },
    'libvirt-interface-mtu': { says: 'The packet size can be set for the virtual link, but not on user-mode networks.' },
    'libvirt-interface-coalesce': { says: 'On networks and bridges the number of packets received per interrupt can be bounded.' },
    'libvirt-acpi-index': {
      says: 'An ACPI index lets systems such as Linux with systemd name the card the same wherever its PCI address lies.',
    },
    'libvirt-link-state': { says: 'A link that is down leaves the card in the guest as if its cable were unplugged.' },
    'libvirt-interface-rom': { says: 'The card’s boot ROM can be hidden from the guest, or replaced by a file of the host.' },
    'qemu-tap-send-buffer': {
      says: 'The send buffer of a tap device has no limit unless one is set, and a limit is what makes flow control.',
    },
    'libvirt-sev-no-boot-rom': { says: 'Guests under SEV need the network card’s boot ROM off, since iPXE knows nothing of SEV.' },
    'libvirt-null-interface': { says: 'A card of type `null` is connected to nothing, and `vds` describes a switch of VMware.' },
    'libvirt-vhost-user-interface': {
      says: 'As a vhost-user server QEMU waits for its peer before the guest runs; libvirt advises the client mode.',
    },
    'libvirt-hostdev-interface': {
      says: 'An assigned virtual function gets its MAC address, and where supported its VLAN, from the host before the guest sees it.',
    },
  },
  'zh-cn': {
    'libvirt-nic-default-rtl8139': { says: '在 x86 上，不写型号的网卡就是模拟的 RTL8139。' },
    'libvirt-nat-network': { says: '在 libvirt 的 NAT 网络上，虚拟机经宿主机访问外部，外部进不来，除非做了转发。' },
    'libvirt-bridge-joins-lan': { says: '接在网桥上的虚拟机就是局域网里的一台机器，谁都看得见它，它也能发送任意帧。' },
    'libvirt-macvtap-host-unreachable': {
      says: '直连（macvtap）接口让虚拟机进入物理网络，却访问不到自己的宿主机；默认的 VEPA 还需要交换机支持。',
    },
    'libvirt-user-network': { says: '用户态网络不需要宿主机权限，由进程做地址转换；内置的那种较慢，passt 更好。' },
    'libvirt-port-forward-range': { says: '端口转发不写范围就转发所有端口，不写地址就在宿主机的所有地址上监听。' },
    'libvirt-vhost-net-in-kernel': { says: '`vhost` 后端在宿主机内核而不是 QEMU 里搬运网络包：更快，也把更多信任交给了内核。' },
    'libvirt-nic-queues': { says: '多队列让多个虚拟 CPU 同时处理一块网卡，队列数超过 CPU 数并无好处。' },
    'libvirt-network-filters': { says: '`clean-traffic` 过滤器不让虚拟机冒用别人的 MAC、IP 和 ARP 身份。' },
    'libvirt-vdpa': { says: 'vDPA 设备由硬件按 virtio 规范收发数据，控制则由宿主机上的厂商驱动完成。' },
    'libvirt-socket-networks': { says: '组播和套接字网络把使用同一个组或端点的虚拟机连在一起，没有 DHCP、DNS，也没有出口。' },
    'libvirt-network-by-name': { says: 'libvirt 网络按名字引用，定义在宿主机上，可为不同类别的客户机设端口组。' },
    'libvirt-macvtap-modes': {
      says: 'macvtap 把所有帧交给交换机（`vepa`，默认），或自己在客户机之间转发（`bridge`），或只许经路由器互通（`private`），或把整个网卡给一台客户机（`passthrough`）。',
    },
    'libvirt-trust-guest-filters': {
      says: '客户机改 MAC 地址和接收过滤时，只有设为信任才会跟随，而且只限 macvtap 上的 virtio；出于安全，默认不信任。',
    },
    'libvirt-virtio-net-tunables': { says: '对 virtio 网卡的多数选项，libvirt 的建议是别动；支持的卸载功能默认都开着。' },
    'libvirt-virtio-net-rings': { says: '环的大小是 2 的幂，最多 1024；发送环只在后端支持时有效，例如 vhost-user。' },
    'libvirt-isolated-ports': { says: 'Linux 网桥上的隔离端口互相不通，但未隔离的端口与它们都能通。' },
    'libvirt-virtual-ports': {
      says: '`virtualport` 把客户机登记到 Open vSwitch、Midonet，或支持 802.1Qbg、Qbh 的交换机；不写类型时由网络补全。',
    },
    'libvirt-vlan-support': {
      says: '可以在 Open vSwitch、SR-IOV 虚拟功能，以及（从 libvirt 11.0 起）Linux 网桥上替客户机打 VLAN 标签；libvirt 自己的网络不行。',
    },
    'libvirt-bandwidth': {
      says: '两个方向分别整形，单位是每秒千字节；客户机发出方向的峰值会被忽略，保底带宽只在 libvirt 自己的网络上有效。',
    },
    'libvirt-passt': { says: 'passt 是与 QEMU 分开的进程，有自己的网络命名空间；没有另行指定时，客户机用的是宿主机的地址。' },
    'libvirt-passt-vhost-user': { says: 'passt 也能做 vhost-user 网卡的后端（libvirt 11.1 以上），靠共享内存提速，但只有一个队列。' },
    'libvirt-net-device-nodes': { says: '可以指定别的 tap 或 vhost 设备节点（仅限系统级 libvirt），以及 tap 的发送缓冲大小。' },
    'libvirt-interface-scripts': { says: 'tap 设备打开后运行宿主机上的一个脚本，关闭后运行另一个。' },
    'libvirt-unmanaged-tap': { says: '已有的 tap 设备可以原样使用（libvirt 5.7 以上），让无特权的 libvirt 用上别人建好的网络。' },
    'libvirt-tap-names': { says: '以 `vnet`、`vif`、`macvtap`、`macvlan` 开头的名字是保留的，写了可能被忽略。' },
    'libvirt-mac-generated': { says: '没有 MAC 地址的网卡在定义时得到随机地址；组播地址会被拒绝。' },
    'libvirt-interface-mtu': { says: '可以设置虚拟链路的 MTU，用户态网络除外。' },
    'libvirt-interface-coalesce': { says: '在 libvirt 网络和网桥上，可以限定每次中断前接收的包数。' },
    'libvirt-acpi-index': { says: '有了 ACPI 编号，使用 systemd 的 Linux 等系统就能让网卡名不随 PCI 地址变化。' },
    'libvirt-link-state': { says: '链路设为 down 时，网卡仍在客户机里，如同拔了网线。' },
    'libvirt-interface-rom': { says: '网卡的启动 ROM 可以对客户机隐藏，也可以换成宿主机上的文件。' },
    'qemu-tap-send-buffer': { says: 'tap 设备的发送缓冲不设就没有上限；设了上限才有流量控制。' },
    'libvirt-sev-no-boot-rom': { says: 'SEV 客户机要关掉网卡的启动 ROM，因为 iPXE 不懂 SEV。' },
    'libvirt-null-interface': { says: '`null` 类型的网卡不接任何网络，`vds` 描述 VMware 的交换机。' },
    'libvirt-vhost-user-interface': { says: '作为 vhost-user 服务端，QEMU 要等对端连上才运行客户机；libvirt 建议用客户端模式。' },
    'libvirt-hostdev-interface': { says: '直通的虚拟功能在交给客户机之前，由宿主机设好 MAC 地址，支持时还有 VLAN。' },
  },
} satisfies ClaimTexts<typeof libvirtNetworkClaims>;
