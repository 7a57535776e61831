import type { ClaimTexts } from '../claim';
import type { dockerRightsClaims } from './docker-rights';

export default {
  en: {
    'docker-default-capabilities': { says: 'Root in a container keeps 14 of the kernel’s capabilities and loses all the others.' },
    'docker-capabilities-empty-for-non-root': {
      says: 'A process that starts as a non-root user holds no effective capabilities, added ones included.',
    },
    'docker-group-names-from-image': {
      says: 'Added groups join those of the user; the engine looks their names up in the group file of the image, and takes a number as it is.',
    },
    'docker-cap-add-widens-seccomp': {
      says: 'Adding a capability also opens the system calls that the default seccomp profile ties to it.',
    },
    'linux-capabilities-divide-root': {
      says: 'Linux divides root’s power into capabilities; some are narrow, while `CAP_SYS_ADMIN` and `CAP_SYS_MODULE` come close to all of it.',
    },
    'linux-file-handles-bypass-paths': {
      says: 'A process with `CAP_DAC_READ_SEARCH` may open a file by its handle, on any file system of which it can open one object.',
    },
    'docker-low-ports-need-no-capability': {
      says: 'In a network namespace of its own a container may bind low ports without a capability, because Docker sets the kernel’s limit to zero there.',
    },
    'docker-low-ports-open': { says: 'In a container with a network of its own any user may open ports below 1024.' },
    'docker-default-seccomp': {
      says: 'The default seccomp profile is an allow list that withholds about 44 of more than 300 system calls.',
    },
    'docker-default-apparmor': {
      says: 'Where the host runs AppArmor, `docker-default` denies mounting, most writes under `/proc/sys` and `/sys`, and signals to or tracing of processes that it does not confine.',
    },
    'docker-selinux-only-when-enabled': { says: 'Containers carry an SELinux label only if the daemon runs with SELinux enabled.' },
    'docker-no-new-privileges-off-by-default': {
      says: 'Setuid programs in the image may raise privileges unless `no-new-privileges` is set; it is off by default.',
    },
    'docker-security-opt-last-wins': {
      says: 'Of two values for the same security option the engine keeps the last one; only `label` values add up.',
    },
    'docker-masked-paths': {
      says: 'Docker hides or write-protects parts of `/proc` and `/sys` that would expose or change the host’s kernel.',
    },
    'docker-writable-cgroups': {
      says: 'Since Engine 28.0 `writable-cgroups` mounts a container’s cgroups writable, a narrower grant than privileged mode.',
    },
    'docker-privileged-removes-filters': {
      says: 'Privileged mode gives every capability and every host device and removes the seccomp, AppArmor and masked-path filters.',
    },
    'docker-sysctls-namespaced-only': {
      says: 'A container may set only kernel parameters that are namespaced; the others belong to the whole host.',
    },
    'runc-sysctls-of-own-namespaces': {
      says: 'runc takes message-queue and shared-memory settings only with an IPC namespace of the container’s own, network settings only outside the host’s, and refuses every other but the NIS domain name.',
    },
    'linux-net-core-first-namespace': {
      says: 'Buffer sizes, backlog and queueing discipline below `net.core` are registered for the kernel’s first network namespace only; others have a `somaxconn` of their own.',
    },
    'docker-added-wins-over-dropped': {
      says: 'Of a capability that is both added and dropped the addition counts, and `ALL` added wins over `ALL` dropped.',
    },
    'docker-unknown-capability-refused': {
      says: 'The engine refuses to create a container whose added or dropped capabilities hold a name that it does not know or that its kernel does not have.',
    },
    'docker-unknown-security-option-refused': {
      says: 'The engine refuses a security option of a name that it does not know and a switch that is no boolean, and logs that `:` is deprecated as a separator.',
    },
    'docker-label-disable-wins': {
      says: 'Where one of a container’s label options is `disable`, the others are not applied.',
    },
    'docker-privileged-ignores-narrower-keys': {
      says: 'A privileged container gets every capability and every device with all rights, whatever is added, dropped or narrowed beside it.',
    },
    'docker-privileged-keeps-named-profiles': {
      says: 'A seccomp or AppArmor profile that is named is applied to a privileged container as well.',
    },
    'docker-writable-cgroups-not-with-mapped-users': {
      says: 'An engine that remaps users refuses to have `writable-cgroups` set, and a rootless one refuses to have it switched on.',
    },
    'linux-no-new-privileges': {
      says: 'Once a process may gain no new privileges, setuid bits no longer change its user and file capabilities add nothing, for it and all its children.',
    },
    'sudo-refuses-no-new-privileges': {
      says: 'Started by a user other than root under `no-new-privileges`, `sudo` reports the flag and ends.',
    },
    'linux-host-wide-capabilities': {
      says: 'Capabilities for the clock, the kernel log, scheduling priorities, resource limits, auditing and suspending act on things of which the kernel has one.',
    },
    'linux-net-admin-per-namespace': {
      says: '`CAP_NET_ADMIN` covers interfaces, routes and the firewall, which each network namespace has for itself.',
    },
    'linux-program-refuses-without-its-capabilities': {
      says: 'The kernel does not start a program whose file carries effective capabilities that the process may not have.',
    },
    'linux-capabilities-one-by-one': {
      says: 'Each capability lifts checks of its own kind, from file permissions to loading modules; most act on one namespace, some on the whole machine, and `NET_BROADCAST` on nothing.',
    },
  },
  'zh-cn': {
    'docker-default-capabilities': { says: '容器里的 root 只保留内核 capability 中的 14 项，其余全部去掉。' },
    'docker-capabilities-empty-for-non-root': { says: '以非 root 用户启动的进程没有任何生效的 capability，额外添加的也不生效。' },
    'docker-group-names-from-image': { says: '附加的组会加到用户已有的组上；组名按镜像里的组文件解析，数字则原样使用。' },
    'docker-cap-add-widens-seccomp': { says: '添加一项 capability，同时也放开了默认 seccomp 配置与之绑定的系统调用。' },
    'linux-capabilities-divide-root': {
      says: 'Linux 把 root 的权力拆成一个个 capability；有的很窄，`CAP_SYS_ADMIN` 和 `CAP_SYS_MODULE` 则几乎等于全部。',
    },
    'linux-file-handles-bypass-paths': {
      says: '进程有了 `CAP_DAC_READ_SEARCH`，只要能打开某个文件系统里的任一对象，就能按句柄打开其中的文件。',
    },
    'docker-low-ports-need-no-capability': {
      says: '在自己的网络命名空间里，容器绑定低端口不需要 capability，因为 Docker 在那里把内核的低端口界限设成了零。',
    },
    'docker-low-ports-open': { says: '在拥有独立网络的容器里，任何用户都可以监听 1024 以下的端口。' },
    'docker-default-seccomp': { says: '默认的 seccomp 配置是一份白名单，300 多个系统调用中约有 44 个不放行。' },
    'docker-default-apparmor': {
      says: '宿主机启用 AppArmor 时，`docker-default` 禁止挂载、对 `/proc/sys` 和 `/sys` 的大部分写入，以及向不受它约束的进程发信号或跟踪它们。',
    },
    'docker-selinux-only-when-enabled': { says: '只有守护进程启用了 SELinux，容器才会带上 SELinux 标签。' },
    'docker-no-new-privileges-off-by-default': { says: '不设置 `no-new-privileges` 时，镜像里的 setuid 程序可以提升权限；它默认关闭。' },
    'docker-security-opt-last-wins': { says: '同一安全选项写了两个值，引擎只取最后一个；只有 `label` 的值会累加。' },
    'docker-masked-paths': { says: '`/proc` 和 `/sys` 中可能暴露或改动宿主机内核的部分，Docker 会屏蔽或设为只读。' },
    'docker-writable-cgroups': { says: '从 Engine 28.0 起，`writable-cgroups` 让容器能写自己的 cgroup，给出的权限比特权模式少。' },
    'docker-privileged-removes-filters': { says: '特权模式给出全部 capability 和全部宿主机设备，并撤掉 seccomp、AppArmor 和路径屏蔽。' },
    'docker-sysctls-namespaced-only': { says: '容器只能设置按命名空间划分的内核参数，其余参数属于整台宿主机。' },
    'runc-sysctls-of-own-namespaces': {
      says: 'runc 只在容器有自己的 IPC 命名空间时接受消息队列和共享内存参数，只在不使用宿主机网络时接受网络参数，除 NIS 域名外一律拒绝。',
    },
    'linux-net-core-first-namespace': {
      says: '`net.core` 下的缓冲区大小、积压队列和排队规则只在内核的第一个网络命名空间中注册；其他命名空间只有自己的 `somaxconn`。',
    },
    'docker-added-wins-over-dropped': {
      says: '一项 capability 同时被添加和去掉时，以添加为准；添加的 `ALL` 也压过去掉的 `ALL`。',
    },
    'docker-unknown-capability-refused': {
      says: '添加或去掉的 capability 里有引擎不认识的名字，或者所在内核没有的名字，引擎就拒绝创建容器。',
    },
    'docker-unknown-security-option-refused': {
      says: '引擎会拒绝不认识的安全选项名和不是布尔值的开关，并在日志里提示以 `:` 作分隔符已弃用。',
    },
    'docker-label-disable-wins': {
      says: '容器的标签选项里只要有一个是 `disable`，其余都不会应用。',
    },
    'docker-privileged-ignores-narrower-keys': {
      says: '特权容器得到全部 capability 和拥有全部权限的所有设备，不管旁边添加、去掉或收窄了什么。',
    },
    'docker-privileged-keeps-named-profiles': {
      says: '指名的 seccomp 或 AppArmor 配置对特权容器同样生效。',
    },
    'docker-writable-cgroups-not-with-mapped-users': {
      says: '启用用户映射的引擎不接受设置 `writable-cgroups`，rootless 引擎不接受打开它。',
    },
    'linux-no-new-privileges': {
      says: '进程一旦不得获得新权限，对它和所有子进程来说，setuid 位不再改变用户，文件 capability 也不再添加任何权限。',
    },
    'sudo-refuses-no-new-privileges': {
      says: '在 `no-new-privileges` 之下由 root 以外的用户启动时，`sudo` 报告这一标志后退出。',
    },
    'linux-host-wide-capabilities': {
      says: '涉及时钟、内核日志、调度优先级、资源限制、审计和休眠的 capability，作用的都是内核里只有一份的东西。',
    },
    'linux-net-admin-per-namespace': {
      says: '`CAP_NET_ADMIN` 管网卡、路由和防火墙，而每个网络命名空间都有自己的一份。',
    },
    'linux-program-refuses-without-its-capabilities': {
      says: '程序文件带有进程不可能拥有的生效 capability 时，内核不会启动它。',
    },
    'linux-capabilities-one-by-one': {
      says: '每一项 capability 解除一类检查，从文件权限到加载模块；多数只作用于某个命名空间，有的作用于整台机器，`NET_BROADCAST` 则毫无作用。',
    },
  },
} satisfies ClaimTexts<typeof dockerRightsClaims>;
