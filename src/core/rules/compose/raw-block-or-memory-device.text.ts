import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Raw device of the host',
    why: 'A device node is a door into the host’s own driver, past everything that lies above it: past the file systems and their permissions on a disk, past every process on memory. Whoever writes to the disk or memory under a running host has the host. Gained is full speed, and hardware that no copy or emulation would serve. A virtual machine gets a virtual disk with its own block layer, or a PCI device whose DMA an IOMMU keeps to the machine’s own memory.',
    keep: 'The disk or device belongs to this service alone, holds nothing of the host, and the service needs it as it is; reading the health of disks needs no right to write.',
    messages: {
      disk: '`{service}` can write to `{path}` beneath its file systems; on a disk of the running host that gives the host away.',
      diskRead: '`{service}` can read all of `{path}` beneath its file systems, whatever the permissions of the files on it.',
      memory:
        '`{path}` with `SYS_RAWIO` gives root in `{service}` the host’s memory and ports, as far as the kernel’s own limits leave them.',
      memoryClosed:
        'The kernel opens `{path}` only to processes with `SYS_RAWIO`: without it the line gives `{service}` nothing, with it the host.',
      pci: '`{path}` gives `{service}` a whole PCI device; the IOMMU keeps its DMA to memory of `{service}`; its firmware stays within reach.',
      pciUnguarded: '`{path}` gives `{service}` a PCI device without an IOMMU: by DMA it reaches all memory of the host.',
      log: '`{path}` lets `{service}` read the host’s kernel log, where the kernel does not restrict that, and write into it.',
      loop: 'Loop devices are the host’s: through `{path}` `{service}` can attach images and reach what the host has attached.',
      input: '`{path}` lets `{service}` read what is typed at this host, or type in its name.',
      console: 'On `{path}` the host may have a terminal of its own: `{service}` then reads and writes what passes there, logins included.',
      pages:
        '`{path}` holds the huge pages of all programs of the host; root in `{service}` can read those of virtual machines and others.',
      fuse: '`{path}` lets `{service}` serve file systems to the kernel; mounting them takes `SYS_ADMIN` as well, which is the far larger right.',
      display: '`{path}` hands over the display’s control nodes together with the render nodes, which are enough to compute and encode.',
      usb: '`{path}` hands over every USB device that is there when `{service}` starts, keyboards and storage included.',
      all: '`{path}` hands over every device of the host, its disks among them.',
      tree: 'The host’s `{path}` shows `{service}` every node: terminals and shared memory work at once, others as soon as a rule lets them open.',
      unprivileged: '`{service}` runs as user {user}: what `{path}` gives it is up to the owner and mode of the node on the host.',
      mapped:
        '`{path}` belongs to the host’s root, which the mapped root of `{service}` is not: it gets what the node’s mode leaves to others.',
      shown:
        'The mount only shows `{path}` to `{service}`: the engine’s device rules still refuse to open it, unlike an entry in `devices`.',
    },
    fixes: {
      readOnly: 'Allow only reading',
      render: 'Hand over the render node alone',
      remove: 'Remove the mount',
      device: 'Hand it over in `devices` instead',
    },
  },
  'zh-cn': {
    title: '宿主机的原始设备',
    why: '设备节点是直通宿主机驱动的一扇门，绕过上面的一切：磁盘绕过文件系统及其权限，内存绕过所有进程。能写正在运行的宿主机的磁盘或内存，就等于掌握了宿主机。换来的是全速，以及复制和模拟都替代不了的硬件。虚拟机得到的是有自己块层的虚拟磁盘，或者一块 PCI 设备，由 IOMMU 把它的 DMA 限制在虚拟机自己的内存里。',
    keep: '这块磁盘或设备只归这个服务使用，上面没有宿主机的东西，而且服务确实要直接用它；读取磁盘健康状况并不需要写权限。',
    messages: {
      disk: '`{service}` 可以绕过文件系统直接写 `{path}`；如果是正在运行的宿主机的磁盘，等于交出宿主机。',
      diskRead: '`{service}` 可以绕过文件系统读取整个 `{path}`，不管上面文件的权限如何。',
      memory: '`{path}` 加上 `SYS_RAWIO`，使 `{service}` 里的 root 能读写宿主机的内存和端口，只受内核自身限制。',
      memoryClosed: '内核只让有 `SYS_RAWIO` 的进程打开 `{path}`：没有它，这一行对 `{service}` 毫无作用；有了它，就是整台宿主机。',
      pci: '`{path}` 把整块 PCI 设备交给 `{service}`；IOMMU 把 DMA 限制在 `{service}` 的内存里，但设备固件仍可触及。',
      pciUnguarded: '`{path}` 把没有 IOMMU 保护的 PCI 设备交给 `{service}`：通过 DMA 可以触及宿主机的全部内存。',
      log: '`{path}` 让 `{service}` 能写宿主机的内核日志，内核不加限制时还能读。',
      loop: 'loop 设备属于宿主机：通过 `{path}`，`{service}` 可以挂接映像，也能碰到宿主机已挂接的内容。',
      input: '`{path}` 让 `{service}` 能读取这台宿主机上的键盘输入，或冒充用户输入。',
      console: '`{path}` 可能是宿主机自己的终端：若是，`{service}` 就能读写经过它的内容，包括登录。',
      pages: '`{path}` 里是宿主机上所有程序的大页；`{service}` 里的 root 可以读到虚拟机和其他程序的内存。',
      fuse: '`{path}` 让 `{service}` 能向内核提供文件系统；要挂载还得有 `SYS_ADMIN`，那项权力大得多。',
      display: '`{path}` 把显示控制节点和渲染节点一并交出；计算和编码只需要渲染节点。',
      usb: '`{path}` 交出 `{service}` 启动时插着的所有 USB 设备，包括键盘和存储。',
      all: '`{path}` 交出宿主机的所有设备，包括磁盘。',
      tree: '宿主机的 `{path}` 让 `{service}` 看到所有节点：终端和共享内存马上可用，其余节点只要有规则放行就能打开。',
      unprivileged: '`{service}` 以用户 {user} 运行：`{path}` 能给它什么，取决于该节点在宿主机上的属主和权限。',
      mapped: '`{path}` 属于宿主机的 root，而 `{service}` 里经过映射的 root 不是它：只能得到节点权限留给其他用户的部分。',
      shown: '这个挂载只是让 `{service}` 看到 `{path}`：引擎的设备规则仍不允许打开它，要写进 `devices` 才行。',
    },
    fixes: {
      readOnly: '只允许读取',
      render: '只交出渲染节点',
      remove: '去掉这个挂载',
      device: '改为写进 `devices`',
    },
  },
});
