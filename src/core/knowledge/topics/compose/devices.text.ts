import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Host device',
    summary: 'Hands a device node of the host to the container, to be read, written and controlled through the host’s own driver.',
    gives: 'The driver’s whole control interface becomes reachable from here, and the file fits only hosts with that device.',
    gains: 'Hardware at native speed, with no emulation in between.',
    variants: {
      memory: {
        does: 'Opens the host’s physical memory or I/O ports as a file.',
        gives: 'The hardware and, where the kernel does not restrict this file, its own memory; opening it takes `SYS_RAWIO` as well.',
        gains: 'Firmware and hardware tools work from a container.',
        right: 'In a laboratory, on a machine without other tenants.',
      },
      disk: {
        does: 'Opens a disk of the host as raw blocks, beneath the permissions of every file on it.',
        gives: 'What lies on that disk, the host’s system included if it is there, to read and to change.',
        gains: 'Partitioning, recovery and storage engines work at native speed.',
        right: 'The disk belongs to this service alone; monitoring needs only `:r`.',
      },
      'disk-read-only': {
        does: 'Opens a disk of the host for reading as raw blocks, beneath all file permissions.',
        gives: 'The secrecy of everything stored on it, deleted files too.',
        gains: 'Health and backup tools read it without being able to write.',
        right: 'Monitoring disks, in an image that is trusted with their content.',
      },
      vfio: {
        does: 'Hands over real hardware for a user-space driver, fenced by the IOMMU.',
        gives: 'The device for the host itself, and with it all others of its group.',
        gains: 'DPDK, or a virtual machine in this container, drives the hardware directly.',
        right: 'The whole IOMMU group was set aside for this service.',
      },
      kmsg: {
        does: 'Opens the log of the host’s kernel.',
        gives: 'What the kernel says about all neighbours; with write access, forged entries as well.',
        gains: 'Node agents see out-of-memory kills and driver errors.',
        right: 'Node monitoring, with `:r`.',
      },
      loop: {
        does: 'Hands over loop devices, which all containers and the host share.',
        gives: 'Other users’ images, while they are attached there; mounting one takes `SYS_ADMIN` as well.',
        gains: 'Disk images are built and inspected in a container.',
        right: 'On a build machine; a virtual machine does it without touching the host’s table.',
      },
      fuse: {
        does: 'Opens FUSE, by which a program here serves a file system through the host’s kernel.',
        gives: 'Usually more than the device: mounting also takes `SYS_ADMIN` and no AppArmor profile.',
        gains: 'Cloud storage, AppImages and rootless engines work inside.',
        right: 'Mounting on the host and binding the result is not possible.',
      },
      tun: {
        does: 'Opens virtual network interfaces, which VPN programs create in the container’s own network namespace.',
        gives: 'A piece of the kernel’s network code more; it usually comes with `NET_ADMIN`.',
        gains: 'VPN and overlay programs run without privileged mode.',
        right: 'Any VPN container.',
      },
      kvm: {
        does: 'Opens KVM, so that a virtual machine runs inside the container at hardware speed.',
        gives: 'Access to the hypervisor’s interface in the host’s kernel; the guest’s load counts as this container’s.',
        gains: 'The guest has a kernel of its own, any system, and still starts from Compose.',
        right: 'The service is a virtual machine; libvirt describes one more fully.',
      },
      gpu: {
        does: 'Hands over a graphics processor through the host’s driver, shared with everyone who has it.',
        gives: 'A fence between its users: memory and time of the card are not divided, and the driver’s interface is large.',
        gains: 'Computing and video at native speed.',
        right: 'The users trust each other; `renderD128` alone is enough for rendering.',
      },
      input: {
        does: 'Opens keyboards, mice or the creation of such devices.',
        gives: 'What is typed at the host, or the power to type there.',
        gains: 'Kiosks, game streaming and automation work.',
        right: 'The container is what the person in front of the host uses.',
      },
      serial: {
        does: 'Opens a serial port, and through it whatever is plugged in there.',
        gives: 'Portability: name and number are this host’s; a path below `/dev/serial/by-id` holds longer.',
        gains: 'Zigbee sticks, modems and controllers work without privileged mode.',
        right: 'For exactly the device that this service drives.',
      },
      usb: {
        does: 'Opens every device that is on the USB bus when the container starts.',
        gives: 'Keyboards, disks and security keys on the same bus; what is plugged in later is missing here until the next start.',
        gains: 'The wanted device is found whatever number the bus gave it.',
        right: 'The device has no node with a lasting name of its own.',
      },
      media: {
        does: 'Opens a camera, a sound card or a video encoder of the host.',
        gives: 'Privacy in front of the machine: it can record while it runs.',
        gains: 'Recording, play-back and hardware encoding at native speed.',
        right: 'Recording or playing is the service’s task.',
      },
      cdi: {
        does: 'Hands over a device by its registered name; the host’s CDI file says which nodes, mounts and hooks that means.',
        gives: 'Insight: what is really opened stands on the host and not here.',
        gains: 'The name holds across hosts and driver versions.',
        right: 'GPUs and accelerators whose vendor provides such a file.',
      },
      'usb-device': {
        does: 'Opens one USB device by the bus and number that it has at present.',
        gives: 'Stability: after a reboot or once plugged in again it has another number, and the line names something else or nothing.',
        gains: 'Programs that drive the device by `libusb` work, and the rest of the bus stays closed.',
        right: 'It stays plugged in; where it has a path below `/dev/serial/by-id`, that holds longer.',
      },
      'closed-by-gvisor': {
        does: 'Opens nothing as gVisor is set up by default: its own kernel knows no such device and passes none of the host’s.',
        gives: 'The sandbox, should the runtime be registered to pass it: the host’s driver is then within reach.',
        right: 'With another runtime, or a device that gVisor provides, such as NVIDIA’s.',
      },
      'left-out-by-kata': {
        does: 'Does not reach the guest: Kata attaches disks and VFIO devices to it and leaves others out.',
        right: 'Hand the hardware over by VFIO, or run the service on the host’s kernel.',
      },
      alias: {
        does: 'Gives the device a second name in here; privileged mode beside it hands over every device already, with all permissions.',
      },
      moot: {
        does: 'Adds nothing: privileged mode beside it hands over every device, with all permissions.',
      },
    },
    counterparts: {
      kvm: 'A guest gets a virtual device, or the real one with its IOMMU group.',
    },
  },
  'zh-cn': {
    title: '宿主机设备',
    summary: '把宿主机的设备节点交给容器，经宿主机自己的驱动读写和控制。',
    gives: '从这里可以触及驱动的全部控制接口，而且文件只适用于有该设备的宿主机。',
    gains: '硬件的原生速度，中间没有模拟。',
    variants: {
      memory: {
        does: '把宿主机的物理内存或 I/O 端口当作文件打开。',
        gives: '硬件，以及内核不限制该文件时的内核内存；打开它还需要 `SYS_RAWIO`。',
        gains: '固件和硬件工具可以在容器里用。',
        right: '在实验室里，机器上没有别的租户。',
      },
      disk: {
        does: '以裸块方式打开宿主机的磁盘，绕过其中所有文件的权限。',
        gives: '那块盘上的一切都可读可改，宿主机系统若在上面也不例外。',
        gains: '分区、恢复和存储引擎以原生速度工作。',
        right: '这块盘只归这个服务；监测只需要 `:r`。',
      },
      'disk-read-only': {
        does: '以裸块方式读取宿主机的磁盘，绕过所有文件权限。',
        gives: '盘上所有内容的机密性，已删除的文件也在内。',
        gains: '健康检测和备份工具能读而不能写。',
        right: '监测磁盘，并且信任这个镜像看到其内容。',
      },
      vfio: {
        does: '把真实硬件交给用户态驱动，由 IOMMU 围住。',
        gives: '宿主机对该设备的使用，连同同组的其他设备。',
        gains: 'DPDK 或容器里的虚拟机可直接驱动硬件。',
        right: '整个 IOMMU 组都已留给这个服务。',
      },
      kmsg: {
        does: '打开宿主机内核的日志。',
        gives: '内核对所有邻居的记录；若可写，还能伪造条目。',
        gains: '节点代理看得到 OOM 终止和驱动错误。',
        right: '节点监控，并加上 `:r`。',
      },
      loop: {
        does: '交出 loop 设备，它们由所有容器和宿主机共用。',
        gives: '别人正挂在上面的镜像文件；要挂载还得有 `SYS_ADMIN`。',
        gains: '可以在容器里制作和检查磁盘镜像。',
        right: '在构建机上；用虚拟机做则不碰宿主机的设备表。',
      },
      fuse: {
        does: '打开 FUSE，这里的程序可以通过宿主机内核提供文件系统。',
        gives: '往往不止这个设备：挂载还需要 `SYS_ADMIN`，并去掉 AppArmor 配置。',
        gains: '云存储、AppImage 和 rootless 引擎可以在里面用。',
        right: '没办法在宿主机上挂好再绑定进来。',
      },
      tun: {
        does: '打开虚拟网卡，VPN 程序在容器自己的网络命名空间里创建它们。',
        gives: '多暴露一块内核网络代码；通常还要配 `NET_ADMIN`。',
        gains: 'VPN 和覆盖网络程序不必用特权模式。',
        right: '任何 VPN 容器。',
      },
      kvm: {
        does: '打开 KVM，虚拟机可以在容器里以硬件速度运行。',
        gives: '宿主机内核里的虚拟机监视器接口从此对它开放；客户机的负载也算在这个容器头上。',
        gains: '客户机有自己的内核，可用任何系统，又仍由 Compose 启动。',
        right: '这个服务就是一台虚拟机；用 libvirt 能描述得更完整。',
      },
      gpu: {
        does: '经宿主机驱动交出 GPU，与所有拿到它的容器共用。',
        gives: '使用者之间的隔离：显存和时间都不划分，驱动接口又很大。',
        gains: '计算和视频的原生速度。',
        right: '使用者彼此信任；只做渲染，`renderD128` 就够。',
      },
      input: {
        does: '打开键盘、鼠标，或创建这类设备的能力。',
        gives: '在宿主机上键入的内容，或代人键入的能力。',
        gains: '自助终端、游戏串流和自动化可用。',
        right: '坐在宿主机前的人用的就是这个容器。',
      },
      serial: {
        does: '打开一个串口，也就打开了插在上面的东西。',
        gives: '可移植性：名字和编号只属于这台宿主机；`/dev/serial/by-id` 下的路径更稳定。',
        gains: 'Zigbee 适配器、调制解调器和控制器不需要特权模式。',
        right: '恰好是这个服务要驱动的设备。',
      },
      usb: {
        does: '打开容器启动时 USB 总线上的全部设备。',
        gives: '同一总线上的键盘、磁盘和安全密钥；之后插入的要等下次启动才有。',
        gains: '不论总线给了什么编号，都找得到要用的设备。',
        right: '该设备没有名字稳定的节点。',
      },
      media: {
        does: '打开宿主机的摄像头、声卡或视频编码器。',
        gives: '机器前的隐私：运行期间可以录制。',
        gains: '录制、播放和硬件编码的原生速度。',
        right: '录制或播放就是这个服务的任务。',
      },
      cdi: {
        does: '按登记的名字交出设备；具体是哪些节点、挂载和钩子，由宿主机的 CDI 文件决定。',
        gives: '透明度：真正打开了什么写在宿主机上，而不在这里。',
        gains: '名字在不同宿主机和驱动版本间保持有效。',
        right: '厂商提供了这种文件的 GPU 和加速器。',
      },
      'usb-device': {
        does: '按当前的总线号和编号打开一个 USB 设备。',
        gives: '稳定性：重启或重新插拔后编号会变，这一行就指向别的设备或什么也没有。',
        gains: '用 `libusb` 驱动设备的程序可以工作，总线上的其余设备不开放。',
        right: '设备一直插着；若在 `/dev/serial/by-id` 下有路径，用那个更稳定。',
      },
      'closed-by-gvisor': {
        does: '按默认设置什么也打不开：gVisor 自己的内核不认识这个设备，也不转交宿主机的。',
        gives: '沙箱本身，如果运行时注册时放行了它：那样就能触及宿主机的驱动。',
        right: '换一种运行时，或者用 gVisor 自己支持的设备，例如 NVIDIA 的。',
      },
      'left-out-by-kata': {
        does: '到不了客户机：Kata 只把磁盘和 VFIO 设备接进去，其余一概不接。',
        right: '硬件改用 VFIO 交给它，或者让服务直接跑在宿主机内核上。',
      },
      alias: {
        does: '给设备在这里另起一个名字；服务已是特权模式，所有设备连同全部权限都已交出。',
      },
      moot: {
        does: '什么也没增加：服务已是特权模式，所有设备连同全部权限都已交出。',
      },
    },
    counterparts: {
      kvm: '虚拟机得到的是虚拟设备，或连同 IOMMU 组一起的真实设备。',
    },
  },
});
