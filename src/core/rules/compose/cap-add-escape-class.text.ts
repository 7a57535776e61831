import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Capability that reaches the host',
    why: 'A few capabilities are not limited to the container’s own namespaces: they act on the shared kernel. Loading a module, the calls behind SYS_ADMIN, opening files by handle are each enough for root in here to become root outside; others need one more condition. Docker also opens the system call filter for what is added. Gained is one function of the kernel. A workload that administers a kernel is better given one of its own; one that needs a single effect can have the host do that once.',
    keep: 'The service administers this host’s kernel by design, and nobody else’s workload runs beside it.',
    messages: {
      module: '`SYS_MODULE` lets root in `{service}` load code into the kernel that the host runs.',
      wireguard:
        '`SYS_MODULE` lets root in `{service}` load code into the host’s kernel; WireGuard has been part of it since Linux {version}, so that the host can load it once.',
      admin:
        '`SYS_ADMIN` opens mounting, `bpf` and more to `{service}`; only the AppArmor profile, where there is one, still refuses mounts.',
      files: '`DAC_READ_SEARCH` lets root in `{service}` open host files by handle, behind any bind mount.',
      combined: '`{capability}` together with {condition} gives root in `{service}` hold of the host.',
      alone: '`{capability}` is one step short of the host: together with {condition} it would give root in `{service}` hold of it.',
      unprivileged:
        '`{service}` runs as user {user}: Docker gives added capabilities to root, so that `{capability}` reaches it only through file capabilities.',
    },
    fixes: {
      remove: 'Remove {capability}',
      wireguard: 'Remove SYS_MODULE and the mount of /lib/modules; load the module on the host',
    },
  },
  'zh-cn': {
    title: '能触及宿主机的 capability',
    why: '少数 capability 并不局限于容器自己的命名空间，而是直接作用于共享的内核。加载模块、SYS_ADMIN 背后的那些调用、按句柄打开文件，每一项都足以让这里的 root 变成外面的 root；另一些还差一个条件。Docker 还会为添加的 capability 放宽系统调用过滤。换来的是内核的某项功能。要管理内核的负载，最好给它自己的内核；只需要某一次效果的，让宿主机做一次即可。',
    keep: '服务就是为管理这台宿主机的内核而设，旁边没有别人的负载。',
    messages: {
      module: '`SYS_MODULE` 让 `{service}` 里的 root 能把代码装进宿主机正在运行的内核。',
      wireguard:
        '`SYS_MODULE` 让 `{service}` 里的 root 能把代码装进宿主机内核；自 Linux {version} 起 WireGuard 已在内核里，由宿主机加载一次即可。',
      admin: '`SYS_ADMIN` 向 `{service}` 放开挂载、`bpf` 等操作；只有 AppArmor 配置（如果有）还会拒绝挂载。',
      files: '`DAC_READ_SEARCH` 让 `{service}` 里的 root 能越过绑定挂载，按句柄打开宿主机文件。',
      combined: '`{capability}` 加上 {condition}，使 `{service}` 里的 root 能够控制宿主机。',
      alone: '`{capability}` 离宿主机只差一步：再加上 {condition}，`{service}` 里的 root 就能控制它。',
      unprivileged:
        '`{service}` 以用户 {user} 运行：Docker 只把添加的 capability 给 root，`{capability}` 只有通过文件 capability 才会生效。',
    },
    fixes: {
      remove: '去掉 {capability}',
      wireguard: '去掉 SYS_MODULE 和 /lib/modules 挂载，由宿主机加载模块',
    },
  },
});
