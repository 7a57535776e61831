import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Kind of disk',
    summary: 'Decides what lies behind the disk on the host, and so how fast it is and where the guest can move.',
    variants: {
      file: {
        does: 'Keeps the disk in a file of the host, which libvirt also assumes without a type.',
        gives: 'The file system’s cost per request; and live migration, unless that file system is shared or the disk is copied along.',
        gains: 'Snapshots, thin images, and a disk that is copied like any file.',
        right: 'Ease counts more than the last bit of speed.',
      },
      block: {
        does: 'Gives the guest a block device of the host: a partition, a logical volume, a LUN.',
        gives: 'Thin images and easy copies; and hosts where the device has another name.',
        gains: 'No file system in between, so steady latency.',
        right: 'Disks are busy, or every host sees the same LUNs.',
      },
      network: {
        does: 'Lets QEMU itself speak to storage such as Ceph, iSCSI or NBD, without a device on the host.',
        gives: 'The host’s own tools for it; and each request depends on the network.',
        gains: 'Live migration that libvirt always calls safe.',
        right: 'Storage is shared by a cluster.',
      },
      volume: {
        does: 'Names a volume in a storage pool; the host’s definition of the pool says what it is.',
        gives: 'A file that speaks for itself, and a start while the pool is inactive.',
        gains: 'No paths in the file, so hosts may differ.',
        right: 'Pools of the same name exist on every host.',
      },
      nvme: {
        does: 'Takes an NVMe controller from the host and drives it from within QEMU.',
        gives: 'The controller for everybody else; density, as memory is pinned; live migration without copying.',
        gains: 'Latency without the host’s storage stack, and still snapshots.',
        right: 'One guest may own a whole controller.',
      },
      vhostuser: {
        does: 'Leaves the disk to another process, such as SPDK, over shared memory.',
        gives: 'The wall around the guest’s RAM, block jobs, snapshots, and most settings here.',
        gains: 'The shortest way to fast devices that many guests share.',
        right: 'The host polls its storage in user space.',
      },
      vhostvdpa: {
        does: 'Lets a vDPA device work the disk’s queues itself, over shared memory.',
        gives: 'Hosts without such a device, and the wall around the guest’s RAM.',
        gains: 'Hardware speed behind an ordinary virtio driver.',
      },
      dir: {
        does: 'Shows a directory of the host as a small FAT disk that QEMU makes up.',
        gives: 'Consistency: changes on the host reach the guest late or broken.',
        gains: 'A few files handed over without a network.',
        right: 'An installer needs a driver disk; for sharing there is virtiofs.',
      },
    },
  },
  'zh-cn': {
    title: '磁盘的种类',
    summary: '决定磁盘背后在宿主机上是什么，也就决定它多快、客户机能迁到哪里。',
    variants: {
      file: {
        does: '磁盘放在宿主机的一个文件里；不写类型时也是如此。',
        gives: '每个请求都有文件系统的开销；还有热迁移，除非文件系统是共享的，或磁盘随迁复制。',
        gains: '快照、精简镜像，磁盘可以像普通文件那样复制。',
        right: '图方便胜过最后那点速度。',
      },
      block: {
        does: '把宿主机的块设备给客户机：分区、逻辑卷或 LUN。',
        gives: '精简镜像和方便的复制；还有设备名不同的宿主机。',
        gains: '中间没有文件系统，延迟平稳。',
        right: '磁盘繁忙，或所有宿主机都看得到同样的 LUN。',
      },
      network: {
        does: '让 QEMU 自己与 Ceph、iSCSI、NBD 等存储通信，宿主机上没有设备。',
        gives: '宿主机上的配套工具；而且每个请求都依赖网络。',
        gains: 'libvirt 始终认为安全的热迁移。',
        right: '存储由集群共享。',
      },
      volume: {
        does: '指定存储池里的一个卷；它是什么，由宿主机上池的定义决定。',
        gives: '只看文件不知道是什么；池未激活时也启动不了。',
        gains: '文件里没有路径，宿主机可以各不相同。',
        right: '各宿主机上有同名的存储池。',
      },
      nvme: {
        does: '从宿主机拿走一个 NVMe 控制器，由 QEMU 内部驱动。',
        gives: '这个控制器别人用不了；密度，因为内存被锁定；以及不复制数据的热迁移。',
        gains: '绕过宿主机存储栈的延迟，快照仍可用。',
        right: '一台客户机可以独占整个控制器。',
      },
      vhostuser: {
        does: '把磁盘交给另一进程（如 SPDK），经共享内存通信。',
        gives: '客户机 RAM 的围墙、块作业、快照，以及这里的多数设置。',
        gains: '多台客户机共用高速设备的最短路径。',
        right: '宿主机在用户态轮询存储。',
      },
      vhostvdpa: {
        does: '让 vDPA 设备经共享内存自己处理磁盘队列。',
        gives: '没有这种设备的宿主机，以及客户机 RAM 的围墙。',
        gains: '硬件的速度，客户机里却是普通 virtio 驱动。',
      },
      dir: {
        does: '把宿主机的目录变成 QEMU 虚构的小 FAT 盘。',
        gives: '一致性：宿主机上的改动到客户机里可能迟到或损坏。',
        gains: '不用网络就能递几个文件。',
        right: '安装程序需要驱动盘；要共享应使用 virtiofs。',
      },
    },
  },
});
