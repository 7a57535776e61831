import type { ClaimTexts } from '../claim';
import type { libvirtDeviceClaims } from './libvirt-devices';

export default {
  en: {
    'libvirt-controllers': {
      says: 'libvirt adds the controllers that devices need; a USB controller of model `none` takes USB out of the guest.',
    },
    'libvirt-nvme-disks': { says: 'libvirt emulates NVMe disks, by the bus `nvme`, from 11.5 on.' },
    'qemu-audio-variables-gone': { says: 'QEMU 8.2 and later no longer read sound settings from environment variables.' },
    'libvirt-usb-default-piix3': {
      says: 'On x86 libvirt makes a USB controller without a model a `piix3-uhci`, where QEMU has that device.',
    },
    'libvirt-pcie-hotplug': {
      says: 'Devices on `pcie-root` cannot be hot-plugged; each root port gives one slot for that and must be there at the start.',
    },
    'libvirt-device-addresses': {
      says: 'libvirt generates a device’s place on the guest’s buses where none is given; a host device can be kept unassigned.',
    },
    'libvirt-rng-backends': {
      says: 'Random numbers come from a device of the host, for which `/dev/urandom` is recommended, from QEMU itself since libvirt 6.1, or from a daemon.',
    },
    'libvirt-rng-rate': { says: 'The rate limits how many bytes of entropy a guest may take per period.' },
    'linux-random-blocks-once': { says: '`/dev/random` blocks, from Linux 5.6 on, only until the kernel’s generator is initialized.' },
    'libvirt-tpm-backends': {
      says: 'A TPM is the host’s own chip, an emulator per guest whose state can be encrypted by a secret, or an emulator started elsewhere.',
    },
    'libvirt-watchdog': {
      says: 'A watchdog needs a driver and a program in the guest; when it fires, the guest is reset unless another action is named.',
    },
    'libvirt-panic': {
      says: 'A panic device lets libvirt hear of a crash of the guest’s kernel; pSeries and IBM Z guests always have it.',
    },
    'linux-vsock': { says: 'Vsock joins programs of host and guest by a channel that does not depend on the guest’s network.' },
    'libvirt-vsock-cid': { says: 'The lowest three vsock addresses are reserved, and libvirt refuses them for a guest.' },
    'libvirt-viommu': {
      says: 'A virtual IOMMU can remap interrupts, announce mappings for assigned devices and, with extended interrupts, reach more than 255 virtual CPUs.',
    },
    'libvirt-crypto-device': { says: 'A crypto device encrypts for the guest inside QEMU or by the host kernel’s cipher framework.' },
    'libvirt-pstore': { says: 'A pstore device keeps the guest’s last kernel messages in a file of the host.' },
    'libvirt-usb-hub': { says: 'A hub expands one USB port into several.' },
    'libvirt-pseries-nvram': { says: 'A pSeries guest always has an NVRAM device; its element only sets the address.' },
  },
  'zh-cn': {
    'libvirt-controllers': { says: '设备需要的控制器由 libvirt 添加；型号为 `none` 的 USB 控制器会把 USB 从客户机里去掉。' },
    'libvirt-nvme-disks': { says: 'libvirt 从 11.5 起可以用 `nvme` 总线模拟 NVMe 磁盘。' },
    'qemu-audio-variables-gone': { says: 'QEMU 8.2 及以后不再从环境变量读取声音设置。' },
    'libvirt-usb-default-piix3': { says: 'x86 上不写型号的 USB 控制器，QEMU 有 `piix3-uhci` 时 libvirt 就用它。' },
    'libvirt-pcie-hotplug': { says: '`pcie-root` 上的设备不能热插拔；每个根端口提供一个热插拔插槽，而且必须启动时就有。' },
    'libvirt-device-addresses': { says: '没写位置时，libvirt 会生成设备在客户机总线上的位置；宿主机设备也可以保留而不分配给客户机。' },
    'libvirt-rng-backends': { says: '随机数来自宿主机设备（推荐 `/dev/urandom`）、QEMU 自身（自 libvirt 6.1 起）或某个守护进程。' },
    'libvirt-rng-rate': { says: '速率限制客户机每个周期能取多少字节的熵。' },
    'linux-random-blocks-once': { says: '`/dev/random` 在 Linux 5.6 及以后只在内核生成器初始化之前阻塞。' },
    'libvirt-tpm-backends': { says: 'TPM 可以是宿主机自己的芯片、每台客户机一个的模拟器（状态可用 secret 加密），或在别处启动的模拟器。' },
    'libvirt-watchdog': { says: '看门狗需要客户机里的驱动和程序；触发后默认复位客户机，除非另写动作。' },
    'libvirt-panic': { says: '崩溃通知设备让 libvirt 得知客户机内核崩溃；pSeries 和 IBM Z 客户机本来就有。' },
    'linux-vsock': { says: 'vsock 用一条不依赖客户机网络的通道连接宿主机和客户机的程序。' },
    'libvirt-vsock-cid': { says: '最小的三个 vsock 地址是保留的，libvirt 不允许客户机使用。' },
    'libvirt-viommu': { says: '虚拟 IOMMU 可以重映射中断、为直通设备通报映射，配合扩展中断可支持 255 个以上虚拟 CPU。' },
    'libvirt-crypto-device': { says: '加密设备在 QEMU 里或借宿主机内核的加密框架替客户机加密。' },
    'libvirt-pstore': { says: 'pstore 设备把客户机内核最后的信息存进宿主机文件。' },
    'libvirt-usb-hub': { says: '集线器把一个 USB 口扩成多个。' },
    'libvirt-pseries-nvram': { says: 'pSeries 客户机总有 NVRAM 设备，这个元素只用来设地址。' },
  },
} satisfies ClaimTexts<typeof libvirtDeviceClaims>;
