import type { ClaimTexts } from '../claim';
import type { libvirtConfinementClaims } from './libvirt-confinement';

export default {
  en: {
    'libvirt-svirt-confines-qemu': {
      says: 'sVirt gives every QEMU process a label of its own, so that a guest that breaks out meets SELinux or AppArmor before its neighbours.',
    },
    'libvirt-root-qemu-keeps-capabilities': {
      says: 'QEMU run as root keeps all capabilities, since libvirt 6.0; its maintainers advise strongly against it.',
    },
    'libvirt-qemu-seccomp': {
      says: 'libvirt starts QEMU with a seccomp filter that denies obsolete calls, raised privileges, new processes and resource control.',
    },
    'libvirt-commandline-unchecked': { says: 'Raw QEMU arguments pass by libvirt’s checks, labels and device rules.' },
    'libvirt-sev-policy-bits': {
      says: 'The debug bits of the two policies mean opposite things: set, it forbids debugging under SEV and allows it under SEV-SNP.',
    },
    'libvirt-confidential-guests': {
      says: 'Launch security encrypts the guest’s memory or bars the host from it, so that host and hypervisor can no longer read it.',
    },
    'libvirt-sev-pins-memory': { says: 'The memory of an SEV guest is pinned, which rules out overcommit and calls for a hard limit.' },
    'libvirt-lxc-root-is-host-root': {
      says: 'Without an id mapping or sVirt, root in an LXC container is as powerful as root on the host.',
    },
    'libvirt-lxc-idmap-maps-root': { says: 'An id mapping must cover the container’s root and give both user and group ids.' },
    'libvirt-lxc-shares-host-files': { says: 'An LXC container without a file system of its own starts on the host’s root file system.' },
    'libvirt-lxc-capabilities': {
      says: 'libvirt drops some capabilities from LXC containers; giving them back can seriously weaken container and host.',
    },
    'libvirt-seclabel-modes': {
      says: 'Dynamic labels are generated per guest and put on its files; static ones are chosen by hand and relabel nothing unless asked; `none` disables confinement.',
    },
    'libvirt-seclabel-contents': {
      says: 'A static label is a SELinux context, an AppArmor profile or a user and group; a base label is what dynamic SELinux labels are made from.',
    },
    'libvirt-apparmor-no-base-label': { says: 'With AppArmor a base label is an error when the guest starts.' },
    'libvirt-source-seclabel': {
      says: 'A label on one file replaces the guest’s own there, or keeps libvirt from labelling it, as on NFS.',
    },
    'libvirt-snp-policy-bits': {
      says: 'In an SEV-SNP policy bit 17 must be set, bit 16 allows SMT and bit 19 allows debugging; in a TDX policy bit 0 allows debugging.',
    },
    'libvirt-sev-host-constants': {
      says: 'The encryption bit’s place and the reduced address width depend on the host; libvirt takes them from there when they are not given.',
    },
    'libvirt-kernel-hashes': {
      says: 'The launch measurement can, from libvirt 8.0 on, include hashes of a directly booted kernel, ramdisk and command line.',
    },
    'libvirt-snp-identity': {
      says: 'An SEV-SNP start can carry the owner’s signed identity and bytes of the host, and can rule out reports signed by the chip’s own key.',
    },
    'libvirt-sev-session': { says: 'The owner’s certificate and session set up a secret channel between the owner and the SEV firmware.' },
    'libvirt-keywrap': { says: 'IBM Z guests may wrap keys under AES and DEA keys of their own unless that is turned off.' },
    'libvirt-qemu-passthrough-unsupported': {
      says: 'Raw arguments and variables are for testing, unsupported, and may break with an update of QEMU or libvirt.',
    },
    'libvirt-native-forms': { says: 'Most options of QEMU are written by libvirt itself from an element of the domain.' },
    'libvirt-qemu-override': {
      says: 'Single properties of a device can, from libvirt 8.2 on, be overridden by its alias; such a guest counts as tainted.',
    },
    'libvirt-qemu-capabilities-experiment': { says: 'Feature bits of QEMU can be added or removed for experiments, not for production.' },
    'libvirt-qemu-deprecation': { says: 'How QEMU treats deprecated commands can be set for developers and CI, not for production.' },
    'libvirt-xen-commandline': { says: 'The Xen driver passes arguments, from libvirt 6.7 on, unread to the QEMU that serves a guest.' },
    'libvirt-bhyve-commandline': { says: 'The bhyve driver passes arguments, from libvirt 5.1 on, unread to that program.' },
    'libvirt-vmware-location': { says: 'The ESX driver prints the guest’s datacenter path and reference and reads neither.' },
    'libvirt-fibrechannel-appid': {
      says: 'A Fibre Channel network can treat the I/O of one guest by its identity, which the host kernel sets from this string.',
    },
  },
  'zh-cn': {
    'libvirt-svirt-confines-qemu': {
      says: 'sVirt 给每个 QEMU 进程单独的标签；虚拟机即使逃逸，要碰到邻居也得先过 SELinux 或 AppArmor 这一关。',
    },
    'libvirt-root-qemu-keeps-capabilities': {
      says: '从 libvirt 6.0 起，以 root 运行的 QEMU 保留全部 capability；维护者强烈建议不要这样做。',
    },
    'libvirt-qemu-seccomp': { says: 'libvirt 启动 QEMU 时带上 seccomp 过滤，禁止过时的调用、提升权限、创建新进程和资源控制。' },
    'libvirt-commandline-unchecked': { says: '直接写入的 QEMU 参数会绕过 libvirt 的检查、标签和设备规则。' },
    'libvirt-sev-policy-bits': { says: '两种策略的调试位含义相反：置位时，SEV 表示禁止调试，SEV-SNP 表示允许调试。' },
    'libvirt-confidential-guests': {
      says: '启动安全（launch security）会加密客户机内存，或不让宿主机访问它，宿主机和虚拟机监视器都无法再读取。',
    },
    'libvirt-sev-pins-memory': { says: 'SEV 虚拟机的内存是锁定的，不能超分，还需要设置硬限制。' },
    'libvirt-lxc-root-is-host-root': { says: '没有 ID 映射也没有 sVirt 时，LXC 容器里的 root 与宿主机 root 权力相当。' },
    'libvirt-lxc-idmap-maps-root': { says: 'ID 映射必须包含容器的 root，而且用户 ID 和组 ID 都要给出。' },
    'libvirt-lxc-shares-host-files': { says: '没有自己文件系统的 LXC 容器，直接以宿主机的根文件系统启动。' },
    'libvirt-lxc-capabilities': { says: 'libvirt 会去掉 LXC 容器的部分 capability；再加回去，可能严重削弱容器和宿主机的安全。' },
    'libvirt-seclabel-modes': {
      says: '动态标签为每台虚拟机生成并写到它的文件上；静态标签由人指定，不写明就不给文件重打标签；`none` 关闭约束。',
    },
    'libvirt-seclabel-contents': { says: '静态标签是 SELinux 上下文、AppArmor 配置或用户和组；基础标签用来生成动态的 SELinux 标签。' },
    'libvirt-apparmor-no-base-label': { says: '使用 AppArmor 时，写了基础标签，客户机启动就会报错。' },
    'libvirt-source-seclabel': { says: '单个文件上的标签取代客户机的标签，或让 libvirt 不去打标签，例如在 NFS 上。' },
    'libvirt-snp-policy-bits': { says: 'SEV-SNP 策略的第 17 位必须置位，第 16 位允许 SMT，第 19 位允许调试；TDX 策略的第 0 位允许调试。' },
    'libvirt-sev-host-constants': { says: '加密位的位置和缩减的地址宽度取决于宿主机；没写时 libvirt 从宿主机取得。' },
    'libvirt-kernel-hashes': { says: '启动度量在 libvirt 8.0 及以后可以包含直接启动的内核、内存盘和命令行的散列。' },
    'libvirt-snp-identity': { says: 'SEV-SNP 启动时可以带上主人签名的身份和宿主机数据，也可以禁用由芯片密钥签名的报告。' },
    'libvirt-sev-session': { says: '主人的证书和会话数据在主人与 SEV 固件之间建立保密通道。' },
    'libvirt-keywrap': { says: 'IBM Z 客户机默认可以用自己的 AES 和 DEA 密钥包裹密钥，除非关掉。' },
    'libvirt-qemu-passthrough-unsupported': { says: '原始参数和变量是供测试的，不受支持，QEMU 或 libvirt 一升级就可能失效。' },
    'libvirt-native-forms': { says: 'QEMU 的大多数选项都由 libvirt 根据域里的元素写出。' },
    'libvirt-qemu-override': { says: '设备的个别属性在 libvirt 8.2 及以后可以按别名覆盖；这样的客户机会被标记为 tainted。' },
    'libvirt-qemu-capabilities-experiment': { says: '可以增删 QEMU 的功能位，只供试验，不用于生产。' },
    'libvirt-qemu-deprecation': { says: 'QEMU 怎样对待弃用命令可以设置，供开发者和 CI 使用，不用于生产。' },
    'libvirt-xen-commandline': { says: 'Xen 驱动在 libvirt 6.7 及以后可以把参数原样传给服务于客户机的 QEMU。' },
    'libvirt-bhyve-commandline': { says: 'bhyve 驱动在 libvirt 5.1 及以后可以把参数原样传给那个程序。' },
    'libvirt-vmware-location': { says: 'ESX 驱动只输出客户机的数据中心路径和引用，并不读取。' },
    'libvirt-fibrechannel-appid': { says: '光纤通道网络可按标识区别对待每台客户机的 I/O，标识由宿主机内核根据这个字符串设定。' },
  },
} satisfies ClaimTexts<typeof libvirtConfinementClaims>;
