import type { ClaimTexts } from '../claim';
import type { libvirtStorageClaims } from './libvirt-storage';

export default {
  en: {
    'libvirt-cache-modes': {
      says: 'The cache mode decides whether the host’s page cache stands in front of the disk and when a write counts as done.',
    },
    'libvirt-cache-unsafe-ignores-flushes': { says: '`unsafe` ignores the guest’s flushes: quick, but a host crash can corrupt the disk.' },
    'libvirt-io-native-needs-direct': {
      says: 'Native asynchronous I/O needs `none` or `directsync`; libvirt refuses it with any mode that uses the page cache.',
    },
    'libvirt-io-uring': { says: '`io_uring` submits disk I/O through the host kernel’s ring interface, since libvirt 6.3.' },
    'libvirt-discard-passes-trim': {
      says: '`unmap` passes the guest’s TRIM to the image, which gives back space that an ignored request would keep.',
    },
    'libvirt-bus-from-target-name': {
      says: 'Without a bus the target’s name decides it: `hd` means IDE, `sd` SCSI, `vd` virtio and `xvd` Xen.',
    },
    'libvirt-q35-no-ide': {
      says: 'IDE is accepted on machines with a controller of their own, such as i440fx, and refused on others, such as q35.',
    },
    'libvirt-scsi-default-lsilogic': { says: 'A SCSI controller without a model becomes an emulated LSI Logic card on x86.' },
    'libvirt-emulator-default': {
      says: 'Without an emulator libvirt takes the one that the host’s capabilities recommend for the domain’s type and architecture.',
    },
    'libvirt-disk-source-kinds': {
      says: 'A disk’s content is a file, a block device, a directory, a network image, a volume of a pool, an NVMe namespace, or belongs to a vhost-user or vDPA back end.',
    },
    'libvirt-migration-needs-shared-disks': {
      says: 'libvirt calls a live migration unsafe where a writable disk is a file outside a shared file system or an NVMe disk and is not copied along; network disks are safe.',
    },
    'libvirt-migration-cache-modes': {
      says: 'Disks with `none` or `directsync` may migrate; with other cache modes libvirt allows it only where QEMU can drop the page cache.',
    },
    'libvirt-nvme-disk': {
      says: 'An NVMe disk is taken from the host’s driver and driven by QEMU’s block layer, so that the host’s storage stack is left out and snapshots still work.',
    },
    'libvirt-vhost-user-disk': {
      says: 'A vhost-user disk is served by another process over shared memory, which leaves out most disk settings, block jobs, backups and snapshots.',
    },
    'libvirt-directory-disk': {
      says: 'A directory as a disk is shown through an emulated FAT file system; changes from outside may show up late or as corruption.',
    },
    'libvirt-storage-volume': { says: 'A volume is named by its pool, so that the host’s own definition of the pool says where it lies.' },
    'libvirt-lun-passes-commands': {
      says: 'A `lun` is a disk whose generic SCSI commands reach the physical device; it needs a whole block device or iSCSI.',
    },
    'libvirt-lun-raw-io': {
      says: '`rawio` is for LUNs only and gives its capability to the whole QEMU process; no hypervisor offers unfiltered `sgio` any more.',
    },
    'libvirt-disk-snapshot-modes': {
      says: 'By default a snapshot of a disk is kept inside its image, in a file of its own, or not made at all, as for read-only disks.',
    },
    'libvirt-format-defaults-to-raw': { says: 'A disk without a format counts as raw, except for volumes, whose pool knows it.' },
    'libvirt-formats-not-probed': {
      says: 'For security libvirt refuses a backing file whose format neither the domain nor the overlay states.',
    },
    'libvirt-backing-chain': {
      says: 'A backing chain written into the domain overrides what the images say, and an empty element ends it.',
    },
    'libvirt-detect-zeroes': {
      says: 'Looking for zeroes in what is written costs computing time and can save space; `unmap` also discards them, unless discards are ignored.',
    },
    'libvirt-discard-no-unref': {
      says: 'From libvirt 9.5 on a qcow2 image can keep the place of discarded clusters while still passing the discard on, which keeps it from fragmenting.',
    },
    'libvirt-iothread-mapping': {
      says: 'The queues of one virtio disk can be spread over several I/O threads in place of a single one, with libvirt 10.0 and later.',
    },
    'openshift-block-over-filesystem': {
      says: 'By OpenShift’s documentation a disk on a block volume performs much better than one on a file system, which adds that layer and the image file.',
    },
    'qemu-block-queues-by-default': { says: 'A virtio disk on PCI without a number of queues gets one per virtual CPU.' },
    'libvirt-disk-queues': { says: 'Number and size of queues can be set for virtio disks, and on other buses are refused.' },
    'qemu-drive-error-defaults': {
      says: 'Unless told otherwise QEMU pauses the guest when a write finds the host’s disk full and reports other errors to it.',
    },
    'libvirt-disk-error-policies': {
      says: 'On errors a disk stops the guest, reports them, ignores them or stops only for want of space; reads can have a policy of their own, which cannot be the last.',
    },
    'libvirt-copy-on-read': {
      says: 'Copy-on-read stores in the image what was read from its backing file, which helps where that lies behind a slow network.',
    },
    'libvirt-metadata-cache': { says: 'The cache for a qcow2 image’s metadata can be bounded, which is seldom necessary.' },
    'libvirt-virtio-options': {
      says: 'Virtio devices can be put behind the guest’s IOMMU, with address translation, and use packed rings or a page per queue.',
    },
    'libvirt-sev-virtio-iommu': { says: 'Virtio devices of an SEV guest go through the IOMMU interface; QEMU before 6.0 has to be told.' },
    'libvirt-event-options-leave-alone': {
      says: 'Handling I/O events asynchronously relieves a guest busy with I/O and can delay it on a crowded host; libvirt advises to leave the default.',
    },
    'libvirt-disk-protocols': {
      says: 'A network disk is named by protocol and image, with servers, TLS and time limits as the protocol has them.',
    },
    'qemu-gluster-deprecated': {
      says: 'QEMU counts its Gluster back end as deprecated since 9.2, because Gluster’s own development has ended.',
    },
    'libvirt-network-disk-tls': {
      says: 'NBD is encrypted only where the disk or the host’s configuration says so, and the certificate check of HTTPS and FTPS can be turned off.',
    },
    'libvirt-disk-secrets-by-reference': {
      says: 'Credentials of a network disk stay in a secret object of libvirt; the domain only refers to it.',
    },
    'libvirt-iscsi-initiator': { says: 'An iSCSI disk can name the initiator under which the target knows this host.' },
    'libvirt-startup-policy': {
      says: 'A missing disk makes the start fail unless its policy lets it be dropped, at any start or only on migration, restore and revert.',
    },
    'libvirt-luks': {
      says: 'LUKS images are opened with a passphrase from a secret object; the encryption built into qcow is no longer supported.',
    },
    'libvirt-luks-engines': { says: 'Encryption is done by QEMU, or for RBD images by librbd, which alone knows LUKS2.' },
    'libvirt-persistent-reservations': {
      says: 'SCSI persistent reservations go through a helper process, which libvirt recommends to leave to it.',
    },
    'libvirt-disk-label-override': {
      says: 'A file, block device or volume can be exempted from the domain’s labelling or labelled differently.',
    },
    'libvirt-target-is-a-hint': { says: 'A target’s name orders the disks and is no promise of the name in the guest.' },
    'libvirt-read-only-disks': { says: 'A read-only disk cannot be changed by the guest; CD-ROMs always are.' },
    'libvirt-read-only-disk-label': {
      says: 'Under sVirt read-only disks get one label for all guests, which may read but not write them.',
    },
    'libvirt-shareable-disks': {
      says: 'A shareable disk is used by several guests at once, without caching, if hypervisor and systems support it.',
    },
    'libvirt-shareable-needs-raw': { says: 'A shareable disk that can be written is refused in a format such as qcow2.' },
    'libvirt-transient-disks': { says: 'Changes to a transient disk are kept in a temporary file and dropped when the guest ends.' },
    'libvirt-transient-no-migration': { says: 'A guest with a transient disk cannot be migrated.' },
    'libvirt-iotune': {
      says: 'A disk can be capped in bytes and operations per second, in total or per direction, with bursts, and share a quota with others by group.',
    },
    'libvirt-throttle-groups': {
      says: 'Named throttle groups can be chained on a disk in place of its own limits, with libvirt 11.2 and later.',
    },
    'libvirt-block-weights': {
      says: 'The guest’s processes can be weighed against others in block I/O and capped per device of the host.',
    },
    'libvirt-scsi-controller-driver': {
      says: 'A virtio SCSI controller can have queues, best as many as virtual CPUs, and one I/O thread, or since libvirt 11.2 several, for all of its disks.',
    },
  },
  'zh-cn': {
    'libvirt-cache-modes': { says: '缓存模式决定磁盘前面有没有宿主机的页缓存，以及何时算写入完成。' },
    'libvirt-cache-unsafe-ignores-flushes': { says: '`unsafe` 忽略客户机的刷盘请求：快，但宿主机崩溃可能损坏磁盘。' },
    'libvirt-io-native-needs-direct': { says: '原生异步 I/O 需要 `none` 或 `directsync`，与使用页缓存的模式搭配会被 libvirt 拒绝。' },
    'libvirt-io-uring': { says: '`io_uring` 通过宿主机内核的环形接口提交磁盘 I/O，自 libvirt 6.3 起可用。' },
    'libvirt-discard-passes-trim': { says: '`unmap` 把客户机的 TRIM 传给镜像，归还空间；忽略的话空间就一直占着。' },
    'libvirt-bus-from-target-name': { says: '不写总线时由目标名决定：`hd` 是 IDE，`sd` 是 SCSI，`vd` 是 virtio，`xvd` 是 Xen。' },
    'libvirt-q35-no-ide': { says: '自带 IDE 控制器的机器，例如 i440fx，才接受 IDE；别的机器，例如 q35，会拒绝。' },
    'libvirt-scsi-default-lsilogic': { says: '在 x86 上，不写型号的 SCSI 控制器就是模拟的 LSI Logic 卡。' },
    'libvirt-emulator-default': { says: '不写 `emulator` 时，libvirt 采用宿主机能力信息为该类型和架构推荐的程序。' },
    'libvirt-disk-source-kinds': {
      says: '磁盘内容可以是文件、块设备、目录、网络镜像、存储池的卷、NVMe 命名空间，也可以由 vhost-user 或 vDPA 后端提供。',
    },
    'libvirt-migration-needs-shared-disks': {
      says: '可写磁盘若是不在共享文件系统上的文件或 NVMe 盘，又不随迁复制，libvirt 就认为热迁移不安全；网络磁盘是安全的。',
    },
    'libvirt-migration-cache-modes': { says: '`none` 或 `directsync` 的磁盘可以迁移；其他缓存模式要 QEMU 能丢弃页缓存，libvirt 才允许。' },
    'libvirt-nvme-disk': { says: 'NVMe 磁盘从宿主机驱动手里拿走，由 QEMU 的块层驱动：绕过宿主机存储栈，快照等功能仍可用。' },
    'libvirt-vhost-user-disk': { says: 'vhost-user 磁盘由另一进程通过共享内存提供，多数磁盘设置、块作业、备份和快照都用不了。' },
    'libvirt-directory-disk': { says: '把目录当磁盘时，客户机看到的是模拟的 FAT 文件系统；外部改动可能迟迟不见，或表现为数据损坏。' },
    'libvirt-storage-volume': { says: '卷用存储池来命名，实际位置由宿主机上该池的定义决定。' },
    'libvirt-lun-passes-commands': { says: '`lun` 磁盘会把通用 SCSI 命令转给物理设备；它要求整个块设备或 iSCSI。' },
    'libvirt-lun-raw-io': {
      says: '`rawio` 只用于 LUN，且把 capability 给了整个 QEMU 进程；`sgio` 的 `unfiltered` 已没有虚拟机监视器支持。',
    },
    'libvirt-disk-snapshot-modes': { says: '磁盘快照默认存放在镜像内部、单独的文件里，或者不做（只读磁盘即如此）。' },
    'libvirt-format-defaults-to-raw': { says: '不写格式的磁盘按 raw 处理；卷除外，其格式由存储池得知。' },
    'libvirt-formats-not-probed': { says: '出于安全，域和上层镜像都没有写明格式的后备文件，libvirt 会拒绝。' },
    'libvirt-backing-chain': { says: '写进域里的后备链优先于镜像自身的记录，空元素表示链到此为止。' },
    'libvirt-detect-zeroes': { says: '检测写入内容里的零要花计算时间，但可能省空间；`unmap` 还会丢弃它们，除非丢弃请求被忽略。' },
    'libvirt-discard-no-unref': { says: 'qcow2 镜像（libvirt 9.5 以上）可以保留被丢弃簇的位置，同时照样向下传递丢弃请求，从而避免碎片。' },
    'libvirt-iothread-mapping': { says: '一块 virtio 磁盘的队列可以分摊到多个 I/O 线程，而不只一个（libvirt 10.0 以上）。' },
    'openshift-block-over-filesystem': { says: 'OpenShift 的文档说，块卷的性能明显好于文件系统卷，因为少了文件系统和镜像文件这两层。' },
    'qemu-block-queues-by-default': { says: 'PCI 上的 virtio 磁盘不写队列数时，每个虚拟 CPU 一个队列。' },
    'libvirt-disk-queues': { says: '队列的数量和大小只能给 virtio 磁盘设置，其他总线会被拒绝。' },
    'qemu-drive-error-defaults': { says: '没有另行指定时，写入遇到宿主机磁盘满，QEMU 会暂停客户机；其他错误则报告给客户机。' },
    'libvirt-disk-error-policies': {
      says: '出错时，磁盘可以停住客户机、报告错误、忽略错误，或只在空间不足时停；读错误可另设策略，但不能是最后一种。',
    },
    'libvirt-copy-on-read': { says: '`copy_on_read` 把从后备文件读到的内容存进镜像，适合后备文件在慢速网络另一端时。' },
    'libvirt-metadata-cache': { says: 'qcow2 镜像元数据的缓存可以设上限，一般没有必要。' },
    'libvirt-virtio-options': { says: 'virtio 设备可以放在客户机的 IOMMU 之后（含地址转换），也可以使用 packed 环或每队列一页。' },
    'libvirt-sev-virtio-iommu': { says: 'SEV 客户机的 virtio 设备走 IOMMU 接口；QEMU 6.0 以前要写明。' },
    'libvirt-event-options-leave-alone': {
      says: '异步处理 I/O 事件能减轻 I/O 繁忙客户机的负担，但在拥挤的宿主机上可能增加延迟；libvirt 建议保持默认。',
    },
    'libvirt-disk-protocols': { says: '网络磁盘由协议和镜像名指定，服务器、TLS 和超时视协议而定。' },
    'qemu-gluster-deprecated': { says: 'QEMU 从 9.2 起弃用 Gluster 后端，因为 Gluster 本身已停止开发。' },
    'libvirt-network-disk-tls': { says: 'NBD 只有在磁盘或宿主机配置写明时才加密；HTTPS 和 FTPS 的证书校验可以关掉。' },
    'libvirt-disk-secrets-by-reference': { says: '网络磁盘的凭据存放在 libvirt 的机密对象里，域里只写引用。' },
    'libvirt-iscsi-initiator': { says: 'iSCSI 磁盘可以写明发起端名称，目标端以此识别本机。' },
    'libvirt-startup-policy': { says: '磁盘缺失会使启动失败，除非策略允许丢掉它：任何启动时都可以，或只在迁移、恢复和回退时。' },
    'libvirt-luks': { says: 'LUKS 镜像用机密对象里的口令打开；qcow 自带的加密已不再支持。' },
    'libvirt-luks-engines': { says: '加密由 QEMU 完成；RBD 镜像也可交给 librbd，只有它支持 LUKS2。' },
    'libvirt-persistent-reservations': { says: 'SCSI 持久预留要经过一个辅助进程，libvirt 建议交给它管理。' },
    'libvirt-disk-label-override': { says: '单个文件、块设备或卷可以不参与域的标签设置，或使用不同的标签。' },
    'libvirt-target-is-a-hint': { says: '`target` 的名字只用来排序，不保证客户机里的名字。' },
    'libvirt-read-only-disks': { says: '客户机不能改动只读磁盘；光驱总是只读。' },
    'libvirt-read-only-disk-label': { says: '在 sVirt 下，只读磁盘使用各客户机共用的标签，只能读，不能写。' },
    'libvirt-shareable-disks': { says: '可共享磁盘由多台客户机同时使用，应停用缓存，并且虚拟机监视器和系统都要支持。' },
    'libvirt-shareable-needs-raw': { says: '可写的共享磁盘若用 qcow2 这类格式会被拒绝。' },
    'libvirt-transient-disks': { says: '对临时磁盘的改动存放在临时文件里，客户机结束时丢弃。' },
    'libvirt-transient-no-migration': { says: '带临时磁盘的客户机不能迁移。' },
    'libvirt-iotune': { says: '可以限制磁盘每秒的字节数和操作数，按总量或分读写，允许突发，也可按组与其他磁盘共用配额。' },
    'libvirt-throttle-groups': { says: '具名的限速组可以在磁盘上串联，代替磁盘自身的限制；这需要 libvirt 11.2。' },
    'libvirt-block-weights': { says: '客户机的进程可以在块 I/O 上与其他进程按权重竞争，并按宿主机设备设上限。' },
    'libvirt-scsi-controller-driver': {
      says: 'virtio SCSI 控制器可以设队列（最好与虚拟 CPU 一样多）和一个 I/O 线程；从 libvirt 11.2 起可以有多个，由其下所有磁盘共用。',
    },
  },
} satisfies ClaimTexts<typeof libvirtStorageClaims>;
