import type { ClaimTexts } from '../claim';
import type { dockerStorageClaims } from './docker-storage';

export default {
  en: {
    'docker-propagation-directions': {
      says: 'A shared mount passes later mounts on in both directions, a slave takes them from the host only, a private one neither; the recursive kinds include nested mounts, and Docker Desktop knows none of it.',
    },
    'docker-selinux-relabels-host-files': {
      says: '`z` and `Z` change the SELinux label of the host’s own files, the first for all containers, the second for one; on system directories that can disable the host, and mounts given in the long form of the engine cannot do it.',
    },
    'docker-recursive-mounts': {
      says: 'A bind mount brings along what is mounted below its source; read-only reaches those from Linux 5.12 on, and `readonly` insists on it.',
    },
    'docker-volume-copies-image-content': {
      says: 'An empty volume is filled with what the image has at its path, unless `nocopy` forbids it.',
    },
    'docker-volume-subpath': {
      says: 'A part of a volume can be mounted alone, so that the rest stays out of reach; it must exist beforehand.',
    },
    'docker-image-mounts': {
      says: 'An image mount shows the files of another image, always read-only, and needs the containerd image store.',
    },
    'docker-local-driver-mounts': {
      says: 'The local volume driver hands `type`, `o` and `device` to the kernel’s mount call, so that a volume can be a host directory, a network share, memory or a block device.',
    },
    'linux-nfs-soft-loses-writes': {
      says: 'A soft NFS mount gives up after a number of retries and can silently corrupt data; a hard one, the default, waits.',
    },
    'docker-volume-plugins': {
      says: 'A volume driver can keep data on other machines, and must be installed on every engine that is to use it.',
    },
    'docker-volumes-from-copies-mounts': { says: 'A container can take over all mounts of another one, writable unless `ro` is said.' },
    'moby-tmpfs-options': { says: 'Docker mounts a tmpfs with `noexec`, `nosuid` and `nodev` unless its options say otherwise.' },
    'docker-tmpfs-size-and-mode': { says: 'A tmpfs mount is world-writable unless given another mode, and bounded only by a size.' },
    'docker-mount-consistency': {
      says: 'The consistency of a mount tuned the file sharing that Docker Desktop for Mac had at the time; on Linux host and container see the same files.',
    },
    'moby-local-volume-options': {
      says: 'The local driver takes `type` and `device` only together, `o` only beside both, and `size` only where the file system has project quotas.',
    },
    'docker-desktop-shares-files': {
      says: 'Docker Desktop hands folders of the computer to its virtual machine by file sharing, and advises volumes for databases and other data that are not edited on the host.',
    },
    'oci-selinux-refuses-system-paths': {
      says: 'On SELinux hosts relabelling `/`, `/etc`, `/usr`, `/home`, `/var` and other top directories is refused; what lies below them is not protected.',
    },
    'docker-mount-types': {
      says: 'Besides host paths, volumes and memory a mount can be another image, a volume of a swarm’s cluster storage or a named pipe of a Windows host.',
    },
  },
  'zh-cn': {
    'docker-propagation-directions': {
      says: 'shared 挂载把后来的挂载双向传播，slave 只接收宿主机的，private 都不传；递归形式连同内层挂载点，Docker Desktop 上都不起作用。',
    },
    'docker-selinux-relabels-host-files': {
      says: '`z` 和 `Z` 会改变宿主机文件本身的 SELinux 标签，前者供所有容器使用，后者只供一个；用在系统目录上可能使宿主机瘫痪，而以引擎长格式给出的挂载无法改标签。',
    },
    'docker-recursive-mounts': {
      says: '绑定挂载会连同源路径下面的挂载点一起带入；从 Linux 5.12 起只读才能覆盖到它们，`readonly` 则强制要求如此。',
    },
    'docker-volume-copies-image-content': { says: '空卷会用镜像在该路径下的内容填充，除非 `nocopy` 禁止。' },
    'docker-volume-subpath': { says: '可以只挂载卷的一部分，其余内容就碰不到；这一部分必须事先存在。' },
    'docker-image-mounts': { says: '镜像挂载呈现另一个镜像的文件，始终只读，并且需要 containerd 镜像存储。' },
    'docker-local-driver-mounts': {
      says: '本地卷驱动把 `type`、`o` 和 `device` 交给内核的 mount 调用，因此一个卷可以是宿主机目录、网络共享、内存或块设备。',
    },
    'linux-nfs-soft-loses-writes': { says: 'soft 方式的 NFS 挂载重试若干次后放弃，可能悄悄损坏数据；默认的 hard 方式则一直等待。' },
    'docker-volume-plugins': { says: '卷驱动可以把数据放在其他机器上，而每个要用它的引擎都必须装有该驱动。' },
    'docker-volumes-from-copies-mounts': { says: '容器可以接收另一个容器的全部挂载，不写 `ro` 就是可写的。' },
    'moby-tmpfs-options': { says: 'Docker 挂载 tmpfs 时默认带 `noexec`、`nosuid`、`nodev`，除非选项另有指定。' },
    'docker-tmpfs-size-and-mode': { says: 'tmpfs 挂载默认人人可写，除非指定别的权限；只有给出大小才有上限。' },
    'docker-mount-consistency': {
      says: '挂载的一致性选项针对的是当年 macOS 版 Docker Desktop 的文件共享；在 Linux 上宿主机和容器看到的是同一份文件。',
    },
    'moby-local-volume-options': {
      says: '本地驱动的 `type` 与 `device` 必须同时给出，`o` 还要两者都在，`size` 则要求文件系统有项目配额。',
    },
    'docker-desktop-shares-files': {
      says: 'Docker Desktop 通过文件共享把电脑上的目录交给虚拟机，并建议数据库等不在宿主机上编辑的数据使用卷。',
    },
    'oci-selinux-refuses-system-paths': {
      says: '在启用 SELinux 的宿主机上，`/`、`/etc`、`/usr`、`/home`、`/var` 等顶层目录本身不许改标签，其下的内容则不受保护。',
    },
    'docker-mount-types': { says: '除了宿主机路径、卷和内存，还可以挂载另一个镜像、swarm 集群存储的卷，或 Windows 宿主机的命名管道。' },
  },
} satisfies ClaimTexts<typeof dockerStorageClaims>;
