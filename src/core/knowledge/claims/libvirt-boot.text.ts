import type { ClaimTexts } from '../claim';
import type { libvirtBootClaims } from './libvirt-boot';

export default {
  en: {
    'libvirt-type-kvm-no-fallback': {
      says: 'A `kvm` domain is refused on a host without hardware virtualization; libvirt never falls back to emulation by itself.',
    },
    'libvirt-secure-boot-prerequisites': {
      says: 'Secure Boot takes a q35 machine on x86-64 with System Management Mode, which protects the firmware’s variables from the guest.',
    },
    'libvirt-machine-alias-frozen': {
      says: 'An unversioned machine type becomes a versioned one when the domain is defined, and stays it.',
    },
    'libvirt-q35-preferred': { says: 'q35 has PCI Express and what depends on it; the older `pc` machine is discouraged for new guests.' },
    'libvirt-virtio-generations': {
      says: 'Transitional virtio devices also work with drivers for virtio 0.9; non-transitional ones need virtio 1.0 and allow a cleaner PCI layout.',
    },
    'libvirt-uuid-identity': {
      says: 'A domain’s UUID must be its own; libvirt draws one at random where the file has none, and SMBIOS must not name another.',
    },
    'libvirt-id-of-running-guest': { says: 'The `id` of a domain numbers a running guest; an inactive one has none.' },
    'libvirt-genid': {
      says: 'A generation ID tells the guest that it was cloned, restored or rolled back; libvirt, since 4.4, changes it at those moments.',
    },
    'libvirt-metadata-for-tools': {
      says: 'What stands in `metadata` belongs to management tools; libvirt keeps it and acts on none of it.',
    },
    'libvirt-firmware-autoselection': {
      says: 'With `firmware` libvirt chooses an installed image by its description and fills in loader and variable store.',
    },
    'libvirt-firmware-features': {
      says: 'Firmware with Secure Boot but without enrolled keys boots unsigned programs all the same; both features can be demanded from libvirt 7.2 on.',
    },
    'libvirt-loader': {
      says: 'The loader is an image on the host, mapped as ROM or flash, read-only or not; `secure` says what it is capable of and switches nothing.',
    },
    'libvirt-loader-stateless': {
      says: 'A stateless loader, which libvirt knows since 8.6, never gets a variable store and forgets its settings at shutdown.',
    },
    'libvirt-nvram': {
      says: 'UEFI variables live in a file of their own, copied from a template at first start; a network store is not filled from one.',
    },
    'libvirt-direct-kernel-boot': {
      says: 'A kernel, initial ramdisk, command line and device tree can be taken from files on the host instead of the guest’s disk.',
    },
    'libvirt-boot-order': {
      says: 'Boot devices are listed by kind under `os` or numbered at each device, the preferred form; the two exclude each other.',
    },
    'libvirt-bootmenu': { says: 'A boot menu prompts at the console when the guest starts, for as long as its timeout says.' },
    'libvirt-smbios-modes': {
      says: 'SMBIOS texts are made up by the hypervisor, copied from the host except for the UUID, or taken from `sysinfo`.',
    },
    'libvirt-fwcfg': {
      says: 'Firmware configuration blobs reach the guest from the file or from a host path; their slots are few and SMBIOS OEM strings preferred.',
    },
    'libvirt-container-boot': {
      says: 'A container starts the program named as init, with the given arguments, variables, directory and user; without a user it runs as root.',
    },
    'cloud-hypervisor-virtio-only': {
      says: 'Cloud Hypervisor runs current systems with virtio devices only and has no legacy hardware; libvirt’s driver covers part of it.',
    },
  },
  'zh-cn': {
    'libvirt-type-kvm-no-fallback': { says: '宿主机没有硬件虚拟化时，`kvm` 域会被拒绝；libvirt 不会自行退回模拟。' },
    'libvirt-secure-boot-prerequisites': { says: '安全启动需要 x86-64 上的 q35 机器和系统管理模式，后者保护固件变量不被客户机改动。' },
    'libvirt-machine-alias-frozen': { says: '不带版本的机器类型在定义域时会变成带版本的，此后保持不变。' },
    'libvirt-q35-preferred': { says: 'q35 具备 PCI Express 及依赖它的功能；新建虚拟机不建议再用较老的 `pc` 机器。' },
    'libvirt-virtio-generations': { says: '过渡型 virtio 设备兼容 virtio 0.9 的驱动；非过渡型要求 virtio 1.0，PCI 布局更合理。' },
    'libvirt-uuid-identity': { says: '域的 UUID 不能与别的域重复；文件里没有时 libvirt 随机生成一个，SMBIOS 里也不能写成别的值。' },
    'libvirt-id-of-running-guest': { says: '域的 `id` 是运行中客户机的编号，未运行的域没有。' },
    'libvirt-genid': { says: '代号 ID（generation ID）让客户机得知自己被克隆、恢复或回滚；自 4.4 起，libvirt 在这些时刻更换它。' },
    'libvirt-metadata-for-tools': { says: '`metadata` 里的内容属于管理工具，libvirt 只保存，不据此行事。' },
    'libvirt-firmware-autoselection': { says: '写了 `firmware`，libvirt 就按描述文件挑选已安装的固件，并填好加载器和变量存储。' },
    'libvirt-firmware-features': { says: '带安全启动却没有录入密钥的固件，照样启动未签名的程序；自 7.2 起可以要求这两项特性。' },
    'libvirt-loader': {
      says: '加载器是宿主机上的镜像，可映射为 ROM 或闪存，可只读也可不只读；`secure` 说明它具备什么能力，并不打开任何东西。',
    },
    'libvirt-loader-stateless': { says: '无状态加载器（8.6 起支持）从不配备变量存储，关机就忘掉设置。' },
    'libvirt-nvram': { says: 'UEFI 变量保存在单独的文件里，首次启动时从模板复制而来；网络上的存储则不会从模板生成。' },
    'libvirt-direct-kernel-boot': { says: '内核、初始内存盘、命令行和设备树可以取自宿主机上的文件，而不是客户机的磁盘。' },
    'libvirt-boot-order': { says: '启动设备要么在 `os` 下按类别列出，要么在各设备上编号（推荐），两种写法互斥。' },
    'libvirt-bootmenu': { says: '启动菜单在客户机开机时出现在控制台上，等待时间由超时决定。' },
    'libvirt-smbios-modes': { says: 'SMBIOS 文本由虚拟机监视器生成，或从宿主机复制（UUID 除外），或取自 `sysinfo`。' },
    'libvirt-fwcfg': { says: '固件配置数据块可以取自文件内容或宿主机路径；槽位不多，更推荐 SMBIOS 的 OEM 字符串。' },
    'libvirt-container-boot': { says: '容器启动由 init 指定的程序，并带上给定的参数、变量、目录和用户；不写用户就以 root 运行。' },
    'cloud-hypervisor-virtio-only': {
      says: 'Cloud Hypervisor 只用 virtio 设备运行较新的系统，没有旧式硬件；libvirt 的驱动只覆盖其中一部分功能。',
    },
  },
} satisfies ClaimTexts<typeof libvirtBootClaims>;
