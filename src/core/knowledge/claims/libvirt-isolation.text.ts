import type { ClaimTexts } from '../claim';
import type { libvirtIsolationClaims } from './libvirt-isolation';

export default {
  en: {
    'qemu-monitor-is-privileged': {
      says: 'QEMU’s monitor can open files and start processes of the host; it belongs on a UNIX socket, and on TCP only with TLS and a list of who may connect.',
    },
    'libvirt-chardev-over-tcp': {
      says: 'A character device on TCP speaks in clear text unless TLS is asked for in the domain or switched on for the host.',
    },
    'libvirt-trusts-rx-filters': {
      says: 'By default the host does not believe a guest that reports another MAC address or other receive filters, for security reasons; it can be told to for virtio cards over macvtap.',
    },
    'libvirt-lxc-shares-host-network': {
      says: 'An LXC container without a network interface keeps the host’s network namespace with its abstract UNIX sockets, unless `privnet` is set.',
    },
    'libvirt-lxc-inherits-namespaces': {
      says: 'An LXC container can take over the network, IPC or UTS namespace of another container or process.',
    },
    'libvirt-lxc-drops-by-default': {
      says: 'What libvirt takes from LXC containers by default is module loading, setting the clock, making device nodes, auditing control, changing the security policy and, on older kernels, rebooting.',
    },
    'libvirt-tpm-passthrough-exclusive': {
      says: 'A passed-through TPM is the host’s own and serves one guest alone; the emulator gives each guest its own.',
    },
    'libvirt-disk-folders-searchable': {
      says: 'libvirt gives disk images to QEMU’s user but not the folders above them, and home directories are usually closed to it.',
    },
    'libvirt-live-xml-output-only': {
      says: 'The description of a running guest holds elements that libvirt only prints, such as image labels and the state of channels.',
    },
    'libvirt-network-script-taints': {
      says: 'libvirt marks a guest as tainted whose network is set up by a script of its own.',
    },
    'libvirt-spice-channel-modes': {
      says: 'SPICE sends a channel over TLS or in the clear as its mode demands; without one it takes TLS where that is available.',
    },
    'libvirt-enrolled-keys': {
      says: 'Firmware with Secure Boot but without enrolled keys boots unsigned programs as well.',
    },
    'qemu-sev-es-registers': {
      says: 'SEV-ES, asked for by bit 2 of the policy, encrypts the registers too; such a guest has neither SMM nor reboot.',
    },
    'qemu-sev-nvram-not-measured': {
      says: 'The launch measurement of an SEV guest leaves the firmware’s variable store out, so only firmware that uses none can be trusted.',
    },
    'libvirt-rawio-per-process': {
      says: '`rawio` on one disk gives the capability to the whole QEMU process, so to all disks of the guest.',
    },
    'libvirt-xen-write-filtering': {
      says: 'Xen lets a guest write only known safe values to the configuration space of an assigned PCI device, unless write filtering is off.',
    },
    'libvirt-feature-policies': {
      says: 'A feature that is disabled is hidden from the guest; one that is forbidden stops the guest from starting where the host has it.',
    },
    'libvirt-viommu-machines': { says: 'On x86 a virtual IOMMU needs a q35 machine.' },
  },
  'zh-cn': {
    'qemu-monitor-is-privileged': {
      says: 'QEMU 监控接口能打开宿主机文件、启动宿主机进程；应放在 UNIX 套接字上，用 TCP 则必须有 TLS 和准入名单。',
    },
    'libvirt-chardev-over-tcp': { says: '走 TCP 的字符设备是明文的，除非域里要求 TLS，或者宿主机统一启用了 TLS。' },
    'libvirt-trusts-rx-filters': {
      says: '出于安全考虑，客户机上报更换了 MAC 地址或接收过滤规则时，宿主机默认不予采信；经 macvtap 连接的 virtio 网卡可以设为采信。',
    },
    'libvirt-lxc-shares-host-network': {
      says: '没有网络接口的 LXC 容器沿用宿主机的网络命名空间，连同其中的抽象 UNIX 套接字，除非设置了 `privnet`。',
    },
    'libvirt-lxc-inherits-namespaces': { says: 'LXC 容器可以直接使用另一个容器或进程的网络、IPC 或 UTS 命名空间。' },
    'libvirt-lxc-drops-by-default': {
      says: 'libvirt 默认从 LXC 容器去掉的是加载模块、设置时钟、创建设备节点、控制审计、修改安全策略，在旧内核上还有重启。',
    },
    'libvirt-tpm-passthrough-exclusive': { says: '直通的 TPM 就是宿主机自己的那一个，只能给一台虚拟机用；模拟器则让每台虚拟机各有一个。' },
    'libvirt-disk-folders-searchable': {
      says: 'libvirt 会把磁盘镜像交给 QEMU 的用户，但不管上层目录；用户主目录通常对它关闭。',
    },
    'libvirt-live-xml-output-only': { says: '运行中虚拟机的描述里有些元素 libvirt 只输出、不读取，例如镜像标签和通道状态。' },
    'libvirt-network-script-taints': { says: '用自带脚本配置网络的虚拟机，会被 libvirt 标记为 tainted。' },
    'libvirt-spice-channel-modes': { says: 'SPICE 的通道走 TLS 还是明文由模式决定；不写模式时，有 TLS 就用 TLS。' },
    'libvirt-enrolled-keys': { says: '固件支持安全启动但没有注册密钥时，未签名的程序照样能启动。' },
    'qemu-sev-es-registers': { says: '策略第 2 位要求 SEV-ES，连寄存器也加密；这样的客户机没有 SMM，也不能重启。' },
    'qemu-sev-nvram-not-measured': { says: 'SEV 客户机的启动度量不包括固件的变量存储，所以只有不使用变量存储的固件才可信。' },
    'libvirt-rawio-per-process': { says: '在一块磁盘上写 `rawio`，得到这项 capability 的是整个 QEMU 进程，也就是虚拟机的所有磁盘。' },
    'libvirt-xen-write-filtering': { says: 'Xen 只允许客户机向直通 PCI 设备的配置空间写入已知安全的值，除非关闭写过滤。' },
    'libvirt-feature-policies': { says: '停用的特性对客户机不可见；禁止的特性若宿主机具备，虚拟机就启动不了。' },
    'libvirt-viommu-machines': { says: '在 x86 上，虚拟 IOMMU 需要 q35 机器。' },
  },
} satisfies ClaimTexts<typeof libvirtIsolationClaims>;
