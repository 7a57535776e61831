import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Device rule with a wildcard',
    why: 'A device rule opens every node of its numbers, whether or not a `devices` line names one. The node need not be handed in: Docker leaves `MKNOD` to root by default, and making nodes of any number is always allowed, so that the rule is all that stood in the way. Gained is hardware that comes and goes, such as a USB stick whose number changes with every plug. A virtual machine gets hot plug of one device at a time, from outside.',
    keep: 'The numbers are those of one family of plain devices, such as USB serial adapters, and the service must find them as they are plugged in.',
    messages: {
      invalid:
        'Docker Engine refuses `{rule}` when the service starts: it wants `a`, `b` or `c`, `major:minor`, and some of `rwm`, with single spaces between.',
      everything: '`{rule}` lets root in `{service}` open every device of the host, its disks and memory among them.',
      disks: '`{rule}` lets root in `{service}` open the host’s disks for writing, beneath their file systems.',
      disksRead:
        '`{rule}` lets root in `{service}` read the host’s disks beneath their file systems, whatever the permissions of the files.',
      input: '`{rule}` lets root in `{service}` read every keyboard of the host and type in its name.',
      numbers: '`{rule}` lets `{service}` open every device of these numbers, those plugged in later included.',
      nodeless: '`{rule}` opens nodes that `{service}` has not got and cannot make: without a `devices` line or a mount it gives nothing.',
    },
    fixes: {
      respell: 'Write it as the engine wants it',
      remove: 'Remove the rule',
      mknod: 'Drop MKNOD, so that only nodes from `devices` are there',
    },
  },
  'zh-cn': {
    title: '带通配符的设备规则',
    why: '设备规则放行的是符合编号的所有节点，不管 `devices` 里有没有写。节点也不必由外面交进来：Docker 默认把 `MKNOD` 留给 root，而创建任何编号的节点一向允许，挡在前面的只有这条规则。换来的是可以使用随时插拔的硬件，例如每次插入编号都会变的 USB 设备。虚拟机则由外部一次热插拔一个设备。',
    keep: '编号只对应一类普通设备，例如 USB 串口适配器，而且服务必须在插入时就能找到它们。',
    messages: {
      invalid: 'Docker Engine 会在服务启动时拒绝 `{rule}`：应为 `a`、`b` 或 `c`，加 `主编号:次编号`，再加 `rwm` 中的几个，之间各空一格。',
      everything: '`{rule}` 让 `{service}` 里的 root 能打开宿主机的所有设备，包括磁盘和内存。',
      disks: '`{rule}` 让 `{service}` 里的 root 能绕过文件系统写宿主机的磁盘。',
      disksRead: '`{rule}` 让 `{service}` 里的 root 能绕过文件系统读取宿主机的磁盘，不管文件权限如何。',
      input: '`{rule}` 让 `{service}` 里的 root 能读取宿主机的所有键盘，或冒充用户输入。',
      numbers: '`{rule}` 让 `{service}` 能打开这些编号的所有设备，包括以后插入的。',
      nodeless: '`{rule}` 放行的节点 `{service}` 既没有，也无法创建：没有 `devices` 条目或挂载，这条规则不起作用。',
    },
    fixes: {
      respell: '改成引擎接受的写法',
      remove: '删除这条规则',
      mknod: '去掉 MKNOD，只留下 `devices` 给出的节点',
    },
  },
});
