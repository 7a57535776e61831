import type { ClaimTexts } from '../claim';
import type { dockerRightsClaims } from './docker-rights';

export default {
  en: {
    'docker-default-capabilities': { says: 'Root in a container keeps 14 of the kernel’s capabilities and loses all the others.' },
    'docker-capabilities-empty-for-non-root': {
      says: 'A process that starts as a non-root user holds no effective capabilities, added ones included.',
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
  },
  'zh-cn': {
    'docker-default-capabilities': { says: '容器里的 root 只保留内核 capability 中的 14 项，其余全部去掉。' },
    'docker-capabilities-empty-for-non-root': { says: '以非 root 用户启动的进程没有任何生效的 capability，额外添加的也不生效。' },
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
  },
} satisfies ClaimTexts<typeof dockerRightsClaims>;
