import type { ClaimTexts } from '../claim';
import type { libvirtHostDeviceClaims } from './libvirt-host-devices';

export default {
  en: {
    'libvirt-hostdev-ties-to-host': {
      says: 'An assigned host device usually prevents live migration, because its hardware cannot follow.',
    },
    'libvirt-teaming-keeps-migration': {
      says: 'Teaming pairs an assigned network device with a virtio one, so that the guest can migrate and still use the hardware.',
    },
    'libvirt-virtiofs': {
      says: 'virtiofs shares a host directory at close to local speed through a process of its own, which needs shared guest memory.',
    },
    'libvirt-9p-passthrough-default': {
      says: 'The default access mode `passthrough` uses the guest’s user ids on the host’s files as they are.',
    },
    'libvirt-filesystem-shares-host-files': { says: 'A shared directory is writable from the guest unless it is marked read-only.' },
    'libvirt-hostdev-managed': {
      says: 'A managed PCI device is detached from the host before the guest starts and given back after it stops; otherwise both are left to the administrator.',
    },
    'libvirt-usb-startup-policy': {
      says: 'A USB device of the host is mandatory unless its policy lets the guest start, or come back, without it.',
    },
    'libvirt-usb-guest-reset': {
      says: 'Resets that a guest asks of a USB device can, from libvirt 8.6 on, be ignored, which helps with firmware that crashes on them.',
    },
    'libvirt-hostdev-source': {
      says: 'A host device is named by its ids or by its place on the host’s bus; a USB device’s number is assigned whenever it is connected.',
    },
    'libvirt-mdev-models': {
      says: 'The model of a mediated device names the interface by which the host shows it: PCI, channel device or crypto adapter.',
    },
    'libvirt-vgpu-display': {
      says: 'A virtual GPU can serve as the guest’s display if a graphical console is there, and a memory framebuffer shows the boot before its driver loads.',
    },
    'libvirt-sgio-gone': {
      says: 'Unfiltered SCSI commands are no longer supported by any driver of libvirt, and asking for them is refused.',
    },
    'libvirt-vfio-driver-choice': {
      says: 'The host driver for an assigned device is, from libvirt 10.0 on, the best VFIO match or the one that the file names; the old driver names are ignored.',
    },
    'libvirt-hostdev-rom': {
      says: 'The option ROM of an assigned device can be hidden, replaced by a file or not loaded at all; the last excludes the others.',
    },
    'libvirt-lxc-device-nodes': {
      says: 'An LXC container cannot make device nodes and may open only those that libvirt has put into its `/dev` for it.',
    },
    'libvirt-vhost-scsi': { says: 'A SCSI host device passes all units behind one target of the host’s vhost-scsi to the guest.' },
    'libvirt-filesystem-driver': {
      says: 'Shares have several back ends, among them virtiofs, 9p and, from 10.2 on, MTP; some belong to LXC alone.',
    },
    'libvirt-qemu-mount-only': {
      says: 'The QEMU driver shares directories only; the other kinds of file systems are for containers, and virtiofs knows no access mode but `passthrough`.',
    },
    'libvirt-9p-create-modes': {
      says: 'With the mapped access mode new files get `600` and new directories `700` on the host unless told otherwise; other modes refuse the setting.',
    },
    'libvirt-filesystem-readonly': { says: 'A share is writable unless marked read-only, for which virtiofs needs libvirt 11.0 or later.' },
    'libvirt-9p-multidevs': {
      says: 'A 9p share over several devices can show equal file ids for different files, unless they are remapped or forbidden.',
    },
    'libvirt-virtiofsd-options': {
      says: 'libvirt sets cache, locks, extended attributes, sandbox and thread pool of the virtiofsd that it starts.',
    },
    'virtiofsd-no-remote-locks': {
      says: 'The virtiofsd of today, written in Rust, takes no locks on the host and stops at the options that ask for them.',
    },
    'qemu-9p-handle-gone': { says: 'From 4.0 on QEMU lacks the `handle` back end of 9p, though libvirt announced it until 12.2.' },
    'virtiofsd-sandbox-modes': {
      says: 'virtiofsd shuts itself into the shared directory by namespaces, or by `chroot` where a container runtime has set up namespaces around it.',
    },
    'virtiofsd-cache-modes': {
      says: 'virtiofsd trades coherence for speed: no caching in the guest, caching for a short while, or for long.',
    },
    'libvirt-virtiofs-idmap': {
      says: 'virtiofsd can, from libvirt 10.0 on, run in a user namespace whose ids are mapped by the file or by the user’s subordinate ids.',
    },
    'libvirt-filesystem-target': {
      says: 'For QEMU the target is only a tag to mount by; a socket as source means a virtiofsd outside libvirt’s control.',
    },
    'libvirt-device-leases': { says: 'A guest with a lease starts only if the lock manager can acquire it.' },
  },
  'zh-cn': {
    'libvirt-hostdev-ties-to-host': { says: '直通的宿主机设备通常会使热迁移无法进行，因为硬件跟不过去。' },
    'libvirt-teaming-keeps-migration': { says: 'teaming 把直通网卡与 virtio 网卡配成一对，既能用硬件，又能迁移。' },
    'libvirt-virtiofs': { says: 'virtiofs 通过单独的进程共享宿主机目录，速度接近本地，但需要共享客户机内存。' },
    'libvirt-9p-passthrough-default': { says: '默认的访问模式 `passthrough` 直接用客户机的用户 ID 操作宿主机文件。' },
    'libvirt-filesystem-shares-host-files': { says: '共享目录默认可由虚拟机写入，除非标为只读。' },
    'libvirt-hostdev-managed': { says: '受管（managed）的 PCI 设备在虚拟机启动前从宿主机解绑、停止后归还；否则这两步都由管理员负责。' },
    'libvirt-usb-startup-policy': { says: '宿主机的 USB 设备默认必须存在，除非策略允许客户机在缺少它时启动或恢复。' },
    'libvirt-usb-guest-reset': { says: '客户机对 USB 设备的复位请求，在 libvirt 8.6 及以后可以忽略，有的固件一复位就崩溃。' },
    'libvirt-hostdev-source': { says: '宿主机设备按 ID 或按它在宿主机总线上的位置指定；USB 设备的编号在每次连接时分配。' },
    'libvirt-mdev-models': { says: '中介设备的型号说明宿主机以什么接口呈现它：PCI、通道设备或加密适配器。' },
    'libvirt-vgpu-display': { says: '有图形控制台时，虚拟 GPU 可作客户机的显示设备；驱动加载之前由内存帧缓冲显示启动过程。' },
    'libvirt-sgio-gone': { says: 'libvirt 的驱动都已不支持不过滤的 SCSI 命令，写了会被拒绝。' },
    'libvirt-vfio-driver-choice': {
      says: '直通设备的宿主机驱动，在 libvirt 10.0 及以后取最匹配的 VFIO 驱动或文件指定的驱动；旧的驱动名会被忽略。',
    },
    'libvirt-hostdev-rom': { says: '直通设备的 option ROM 可以隐藏、用文件替换或完全不加载；最后一种与前两种互斥。' },
    'libvirt-lxc-device-nodes': { says: 'LXC 容器不能创建设备节点，只能打开 libvirt 放进它 `/dev` 的那些。' },
    'libvirt-vhost-scsi': { says: '`scsi_host` 设备把宿主机某个 vhost-scsi 目标后面的所有单元交给客户机。' },
    'libvirt-filesystem-driver': { says: '共享有多种后端，例如 virtiofs、9p，以及自 10.2 起的 MTP；有的只用于 LXC。' },
    'libvirt-qemu-mount-only': {
      says: 'QEMU 驱动只支持共享目录，其他种类的文件系统供容器使用；virtiofs 只有 `passthrough` 一种访问模式。',
    },
    'libvirt-9p-create-modes': { says: '在 mapped 访问模式下，新文件在宿主机上默认是 `600`、新目录是 `700`；其他模式不接受这项设置。' },
    'libvirt-filesystem-readonly': { says: '共享默认可写；virtiofs 要 libvirt 11.0 以上才能标为只读。' },
    'libvirt-9p-multidevs': { says: '9p 共享若跨多个设备，不同文件可能出现相同编号，除非重映射或禁止。' },
    'libvirt-virtiofsd-options': { says: 'libvirt 可设定它启动的 virtiofsd 的缓存、锁、扩展属性、沙箱和线程池。' },
    'virtiofsd-no-remote-locks': { says: '现在用 Rust 写的 virtiofsd 不在宿主机上加锁，遇到要求加锁的选项就退出。' },
    'qemu-9p-handle-gone': { says: 'QEMU 自 4.0 起没有 9p 的 `handle` 后端，libvirt 却到 12.2 才不再列出它。' },
    'virtiofsd-sandbox-modes': { says: 'virtiofsd 用命名空间把自己关在共享目录里；若容器运行时已在外面设好命名空间，则用 `chroot`。' },
    'virtiofsd-cache-modes': { says: 'virtiofsd 以一致性换速度：客户机不缓存、缓存一小会儿，或长期缓存。' },
    'libvirt-virtiofs-idmap': { says: 'virtiofsd 在 libvirt 10.0 及以后可在用户命名空间里运行，ID 按文件或用户的从属 ID 映射。' },
    'libvirt-filesystem-target': { says: '对 QEMU 来说，目标只是供挂载的标签；来源若是套接字，就是不受 libvirt 控制的 virtiofsd。' },
    'libvirt-device-leases': { says: '带租约的客户机只有在锁管理器拿到租约后才启动。' },
  },
} satisfies ClaimTexts<typeof libvirtHostDeviceClaims>;
