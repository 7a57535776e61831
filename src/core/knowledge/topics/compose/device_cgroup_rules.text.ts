import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Device rule',
    summary:
      'Allows devices by type and number, also such as are plugged in later; with `MKNOD`, a default right, the container makes the node itself.',
    variants: {
      everything: {
        does: 'Allows every device of this type; root in here makes the node and opens it: keyboards, terminals, disks by their SCSI nodes, memory with `SYS_RAWIO`.',
        gives: 'The host: what devices can do is all that stood in between.',
        gains: 'Any hardware works as soon as it is there.',
        right: 'Practically never; name the major number of the hardware that is meant.',
      },
      disks: {
        does: 'Allows whole disks; root in here makes a node for the host’s own and reads or writes beneath all file permissions.',
        gives: 'Everything stored on the host, its system included.',
        gains: 'Partitioning and recovery of disks that appear later.',
        right: 'A rescue by hand; otherwise one disk under `devices`.',
      },
      kind: {
        does: 'Allows every device with this major number; root in here makes the nodes itself.',
        gives: 'Whatever of that kind is plugged in later, wanted or not.',
        gains: 'Devices that come and go work without a restart, as `/dev/bus/usb` beside it shows them.',
        right: 'Serial or USB hardware of one kind, without privileged mode.',
      },
      'kind-without-nodes': {
        does: 'Allows devices with this major number to be opened, but not their nodes to be made here.',
        gives: 'Devices of that kind whose nodes are mounted, whenever they appear.',
        gains: 'New devices work while the host decides what is shown.',
        right: 'Beside a bind of the directory where the host keeps the nodes.',
      },
      one: {
        does: 'Allows exactly the device with these numbers.',
        gives: 'Portability: the numbers are fixed by the kernel for few devices only.',
        gains: 'The device may come later than the container.',
        right: 'A device that is there from the start is named more plainly under `devices`.',
      },
      refused: { does: 'Is refused by the engine: a rule is type, numbers and rights, such as `c 188:* rmw`.' },
      moot: { does: 'Adds nothing: privileged mode beside it allows every device.' },
    },
    counterparts: { kvm: 'A guest gets hardware by address, through `hostdev`, and no node of the host.' },
  },
  'zh-cn': {
    title: '设备规则',
    summary: '按类型和编号放行设备，包括以后插入的；有了默认就给的 `MKNOD`，容器可以自己造节点。',
    variants: {
      everything: {
        does: '放行这一类型的全部设备；这里的 root 造出节点就能打开：键盘、终端、SCSI 节点后面的磁盘，有 `SYS_RAWIO` 时还有内存。',
        gives: '宿主机：原本只有设备清单挡在中间。',
        gains: '任何硬件一出现就能用。',
        right: '实际上没有理由这样写，应写明所需硬件的主设备号。',
      },
      disks: {
        does: '放行整块磁盘；这里的 root 可以造出宿主机磁盘的节点，绕过全部文件权限读写。',
        gives: '宿主机上存放的一切，包括它的系统。',
        gains: '可以对后来出现的磁盘分区和修复。',
        right: '人工抢修；否则在 `devices` 下写明一块磁盘。',
      },
      kind: {
        does: '放行这个主设备号的全部设备；节点由这里的 root 自己造。',
        gives: '以后插入的同类设备，不管想不想要。',
        gains: '设备随时插拔，不用重启就能用；再挂载 `/dev/bus/usb`，节点就看得到。',
        right: '某一类串口或 USB 硬件，而且不用特权模式。',
      },
      'kind-without-nodes': {
        does: '放行打开这个主设备号的设备，但不能在这里造节点。',
        gives: '节点已挂进来的同类设备，不论何时出现。',
        gains: '新设备可用，而露出哪些由宿主机决定。',
        right: '与宿主机存放节点的目录的绑定挂载搭配。',
      },
      one: {
        does: '只放行编号为此的那一个设备。',
        gives: '可移植性：只有少数设备的编号是内核固定的。',
        gains: '设备可以比容器晚出现。',
        right: '一开始就在的设备，写在 `devices` 下更清楚。',
      },
      refused: { does: '会被引擎拒绝：规则由类型、编号和权限组成，例如 `c 188:* rmw`。' },
      moot: { does: '什么也没增加：旁边的特权模式已放行所有设备。' },
    },
    counterparts: { kvm: '虚拟机通过 `hostdev` 按地址得到硬件，而不是宿主机的设备节点。' },
  },
});
