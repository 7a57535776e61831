import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Start command that asks for more rights than the service has',
    why: 'Some commands do not work on files but on the state of the kernel: mounts, interfaces and firewall rules, parameters, namespaces. A container keeps 14 capabilities, none of which allows this; `/proc/sys` and `/sys` are read-only in it, the default seccomp profile withholds `mount` and `unshare`, and AppArmor denies mounting even to who has SYS_ADMIN. Granting the right is a trade: NET_ADMIN stays within the container’s own network, while SYS_ADMIN is close to owning the host. What can be done by the engine instead, such as `sysctls`, volumes and networks, needs no right inside. Appliances that live from kernel state have a kernel of their own in a virtual machine.',
    keep: 'The command is meant to be refused, or the rights come from a file that is not read here.',
    messages: {
      refused: '`{program}` is refused in `{service}`: it needs {needs}, which a container does not have unless granted.',
      parameter:
        '`{program}` fails in `{service}`: kernel parameters are read-only there; `sysctls` sets those of its own namespaces, the host all others.',
      tolerated: '`{program}` may fail here and will: `{service}` has no right to change that state of the kernel.',
    },
    fixes: { grant: 'Grant NET_ADMIN, which stays within the container’s network' },
  },
  'zh-cn': {
    title: '启动命令需要的权限服务没有',
    why: '有些命令操作的不是文件，而是内核状态：挂载、网卡和防火墙规则、内核参数、命名空间。容器只有 14 项 capability，没有一项允许这些操作；`/proc/sys` 和 `/sys` 在容器里只读，默认的 seccomp 配置不放行 `mount` 和 `unshare`，AppArmor 则连有 SYS_ADMIN 的进程也禁止挂载。授权是取舍：NET_ADMIN 只作用于容器自己的网络，SYS_ADMIN 则接近拥有宿主机。能由引擎代劳的，例如 `sysctls`、卷和网络，容器内就不需要权限。以内核状态为生的设备类软件，放在虚拟机里就有自己的内核。',
    keep: '这条命令本来就允许失败，或者权限写在此处没有读到的文件里。',
    messages: {
      refused: '`{program}` 在 `{service}` 里会被拒绝：它需要 {needs}，不授权容器就没有。',
      parameter: '`{program}` 在 `{service}` 里会失败：内核参数在那里只读；属于自身命名空间的用 `sysctls` 设置，其余由宿主机设置。',
      tolerated: '`{program}` 在这里允许失败，也确实会失败：`{service}` 无权改动内核的这部分状态。',
    },
    fixes: { grant: '授予 NET_ADMIN，它只作用于容器所在的网络' },
  },
});
