import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Additional group',
    summary: 'Adds a group to the service’s user; its number is the host’s, so it counts for every mounted file, socket and device.',
    variants: {
      docker: {
        does: 'Joins the group that owns the engine’s socket, for which the name must stand in the image with the host’s number.',
        gives: 'As much as root, once the socket is mounted: whoever writes to it starts privileged containers.',
        gains: 'The service need not run as root to use the engine.',
        right: 'Where the socket is handed over on purpose; a filtering proxy in front needs no group.',
      },
      root: {
        does: 'Joins root’s group, whose files in image and mounts thereby open to the service.',
        gives: 'Host files on bind mounts that only their group protects.',
        gains: 'Images made for arbitrary users can write their own directories.',
        right: 'The image follows that convention and no host path is mounted.',
      },
      disk: {
        does: 'Joins the group that owns raw disks; it counts as soon as such a device is handed in.',
        gives: 'Every file on those disks, read and written beneath all permissions.',
        gains: 'Disk tools work without root.',
        right: 'Watching disk health, with the device given read-only.',
      },
      shadow: {
        does: 'Joins the group that may read password hashes; with the host’s `/etc` mounted, those are the host’s.',
        gives: 'The hashes of all accounts, to be guessed elsewhere.',
        gains: 'Password checks work without root.',
      },
      memory: {
        does: 'Joins the group of the host’s memory devices.',
        gives: 'What lies in that memory, should `/dev/mem` or its like be handed in.',
      },
      manager: {
        does: 'Joins the group that owns another manager’s socket, as libvirt or LXD have one.',
        gives: 'All machines and containers it manages, and mostly the host, once that socket is mounted.',
        gains: 'The service steers virtual machines without root.',
        right: 'It is that manager’s own front-end.',
      },
      kvm: {
        does: 'Joins the group that may open `/dev/kvm`, if that device is handed in.',
        gives: 'Access to the hypervisor’s interface in the host’s kernel.',
        gains: 'A virtual machine in here runs at hardware speed without root.',
        right: 'The service is a virtual machine or an emulator.',
      },
      graphics: {
        does: 'Joins the group of the host’s graphics devices, whose number differs between distributions.',
        gives: 'Distance to the graphics driver; `video` often opens cameras too.',
        gains: 'Rendering and encoding in hardware without root.',
        right: 'A device below `/dev/dri` is handed in and used.',
      },
      device: {
        does: 'Joins the group of one kind of host device; it counts only for devices that are handed in.',
        gives: 'Portability, since the group’s number is this host’s.',
        gains: 'The device is used without root or wider permissions.',
        right: 'Beside the matching line under `devices`.',
      },
      number: {
        does: 'Joins the group of this number, whatever the host or the image calls it.',
        gives: 'Portability: another host gives the number to another group.',
        gains: 'Files and devices of that group open without the image knowing it.',
        right: 'Services with different users share a volume, or one device of the host is meant.',
      },
      name: {
        does: 'Joins this group of the image; the container does not start if the image has none of that name.',
        gives: 'Certainty about host files, for which only the number behind the name counts.',
        gains: 'Files that the image keeps for the group open to the service.',
      },
    },
  },
  'zh-cn': {
    title: '附加组',
    summary: '给服务所用的用户加一个组；组号就是宿主机的组号，所以对挂进来的每个文件、套接字和设备都有效。',
    variants: {
      docker: {
        does: '加入拥有引擎套接字的组；镜像里必须有这个组名，而且编号与宿主机一致。',
        gives: '一旦挂载了套接字，就等于给了 root：能写它就能启动特权容器。',
        gains: '服务不必以 root 运行就能使用引擎。',
        right: '本来就打算交出套接字；前面放一个过滤代理，就不需要这个组。',
      },
      root: {
        does: '加入 root 组，镜像和挂载中归该组的文件随之对服务开放。',
        gives: '绑定挂载里只靠组权限保护的宿主机文件。',
        gains: '为任意用户准备的镜像能写自己的目录。',
        right: '镜像遵循这种约定，又没有挂载宿主机路径。',
      },
      disk: {
        does: '加入拥有裸磁盘的组；一旦把磁盘设备交进来就生效。',
        gives: '这些磁盘上的所有文件，读写都绕过全部权限。',
        gains: '磁盘工具不用 root 也能工作。',
        right: '只监控磁盘健康，并且设备以只读方式给出。',
      },
      shadow: {
        does: '加入可以读取口令散列的组；若挂载了宿主机的 `/etc`，那就是宿主机的散列。',
        gives: '所有账号的散列，可以拿到别处去猜。',
        gains: '不用 root 就能校验口令。',
      },
      memory: { does: '加入宿主机内存设备所属的组。', gives: '那些内存里的内容，只要把 `/dev/mem` 之类交了进来。' },
      manager: {
        does: '加入拥有另一个管理程序套接字的组，例如 libvirt 或 LXD。',
        gives: '挂载了该套接字之后，它管理的所有虚拟机和容器，多半连宿主机一起。',
        gains: '服务不用 root 就能控制虚拟机。',
        right: '它就是该管理程序自己的前端。',
      },
      kvm: {
        does: '加入可以打开 `/dev/kvm` 的组，前提是交进了这个设备。',
        gives: '对宿主机内核中虚拟机监视器接口的访问。',
        gains: '这里的虚拟机不用 root 就能以硬件速度运行。',
        right: '服务本身就是虚拟机或模拟器。',
      },
      graphics: {
        does: '加入宿主机图形设备的组，各发行版的组号不同。',
        gives: '与图形驱动之间的距离；`video` 往往连摄像头也打开。',
        gains: '不用 root 就能做硬件渲染和编码。',
        right: '交进并使用了 `/dev/dri` 下的设备。',
      },
      device: {
        does: '加入宿主机某类设备的组；只对交进来的设备有效。',
        gives: '可移植性，因为组号是这台宿主机的。',
        gains: '不用 root，也不用放宽权限，就能使用设备。',
        right: '与 `devices` 下对应的那一行搭配。',
      },
      number: {
        does: '按编号加入组，不管宿主机和镜像怎么称呼它。',
        gives: '可移植性：换一台宿主机，这个编号可能属于别的组。',
        gains: '镜像不认识这个组，也能打开归它的文件和设备。',
        right: '用户不同的几个服务共用一个卷，或者就是针对宿主机的某个设备。',
      },
      name: {
        does: '加入镜像中的这个组；镜像里没有这个名字，容器就启动不了。',
        gives: '对宿主机文件的确定性：起作用的只是名字背后的编号。',
        gains: '镜像为该组准备的文件对服务开放。',
      },
    },
  },
});
