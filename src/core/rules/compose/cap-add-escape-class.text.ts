import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Capability that reaches the host',
    why: 'A few capabilities are not limited to the container’s own namespaces: they act on the shared kernel. Loading a module, the calls behind SYS_ADMIN, opening files by handle are each enough for root in here to become root outside; others need one more condition. Docker also opens the system call filter for what is added; AppArmor’s default profile, where a host has it, still refuses mounts and tracing processes outside. Gained is one function of the kernel. A workload that administers a kernel is better given one of its own; one that needs a single effect can have the host do that once.',
    keep: 'The service administers this host’s kernel by design, and nobody else’s workload runs beside it.',
    messages: {
      module: '`SYS_MODULE` lets root in `{service}` load code into the kernel that the host runs.',
      wireguard:
        '`SYS_MODULE` lets root in `{service}` load code into the host’s kernel; WireGuard has been part of it since Linux {version}, so that the host can load it once.',
      admin:
        '`SYS_ADMIN` opens mounting, `bpf` and more to `{service}`; only the AppArmor profile, where there is one, still refuses mounts.',
      unguarded:
        '`SYS_ADMIN` opens mounting, `bpf` and more to `{service}`, and AppArmor’s profile, which refuses mounts, is switched off.',
      files: '`DAC_READ_SEARCH` lets root in `{service}` open host files by handle, behind any bind mount.',
      combined: '`{capability}` together with {condition} gives root in `{service}` hold of the host.',
      tracing:
        '`{capability}` together with {condition} gives root in `{service}` hold of the host, unless AppArmor’s default profile refuses it.',
      restart: '`SYS_BOOT` together with `pid: host` lets root in `{service}` stop or restart the host.',
      memory: '`{capability}` together with {condition} lets root in `{service}` read the memory of the host’s kernel.',
      mapped:
        '`{capability}` counts only inside the user namespace of `{service}`: users are mapped, and the host’s kernel does not take its root for root.',
      guest: '`{capability}` counts only within the sandboxed runtime of `{service}`, not over the host’s kernel.',
      peer: '`SYS_PTRACE` lets root in `{service}` trace and change the processes of `{peer}`, whose process namespace it shares.',
      policy:
        '`{capability}` lets root in `{service}` manage or pass the host’s mandatory access rules, as far as its security module heeds it.',
      alone: '`{capability}` is one step short of the host: together with {condition} it would give root in `{service}` hold of it.',
      reader:
        '`{capability}` is one step short of the host’s kernel: together with {condition} it would let root in `{service}` read its memory.',
      unprivileged:
        '`{service}` runs as user {user}: Docker gives added capabilities to root, so that `{capability}` is reached only through setuid programs and file capabilities.',
    },
    fixes: {
      remove: 'Remove {capability}',
      wireguard: 'Remove SYS_MODULE and the mount of /lib/modules; load the module on the host',
    },
  },
  'zh-cn': {
    title: '能触及宿主机的 capability',
    why: '少数 capability 并不局限于容器自己的命名空间，而是直接作用于共享的内核。加载模块、SYS_ADMIN 背后的那些调用、按句柄打开文件，每一项都足以让这里的 root 变成外面的 root；另一些还差一个条件。Docker 还会为添加的 capability 放宽系统调用过滤；宿主机有 AppArmor 默认配置时，它仍会拒绝挂载和对外面进程的跟踪。换来的是内核的某项功能。要管理内核的负载，最好给它自己的内核；只需要某一次效果的，让宿主机做一次即可。',
    keep: '服务就是为管理这台宿主机的内核而设，旁边没有别人的负载。',
    messages: {
      module: '`SYS_MODULE` 让 `{service}` 里的 root 能把代码装进宿主机正在运行的内核。',
      wireguard:
        '`SYS_MODULE` 让 `{service}` 里的 root 能把代码装进宿主机内核；自 Linux {version} 起 WireGuard 已在内核里，由宿主机加载一次即可。',
      admin: '`SYS_ADMIN` 向 `{service}` 放开挂载、`bpf` 等操作；只有 AppArmor 配置（如果有）还会拒绝挂载。',
      unguarded: '`SYS_ADMIN` 向 `{service}` 放开挂载、`bpf` 等操作，而会拒绝挂载的 AppArmor 配置又关掉了。',
      files: '`DAC_READ_SEARCH` 让 `{service}` 里的 root 能越过绑定挂载，按句柄打开宿主机文件。',
      combined: '`{capability}` 加上 {condition}，使 `{service}` 里的 root 能够控制宿主机。',
      tracing: '`{capability}` 加上 {condition}，使 `{service}` 里的 root 能够控制宿主机，除非 AppArmor 的默认配置予以拒绝。',
      restart: '`SYS_BOOT` 加上 `pid: host`，使 `{service}` 里的 root 能停止或重启宿主机。',
      memory: '`{capability}` 加上 {condition}，使 `{service}` 里的 root 能读取宿主机内核的内存。',
      mapped: '`{capability}` 只在 `{service}` 的用户命名空间内有效：用户做了映射，宿主机内核不把它的 root 当作 root。',
      guest: '`{capability}` 只在 `{service}` 的沙箱运行时之内有效，管不到宿主机内核。',
      peer: '`SYS_PTRACE` 让 `{service}` 里的 root 能跟踪并改写 `{peer}` 的进程，因为两者共用进程命名空间。',
      policy: '`{capability}` 让 `{service}` 里的 root 能管理或绕过宿主机的强制访问规则，具体程度取决于其安全模块。',
      alone: '`{capability}` 离宿主机只差一步：再加上 {condition}，`{service}` 里的 root 就能控制它。',
      reader: '`{capability}` 离宿主机内核只差一步：再加上 {condition}，`{service}` 里的 root 就能读取它的内存。',
      unprivileged:
        '`{service}` 以用户 {user} 运行：Docker 只把添加的 capability 给 root，`{capability}` 只有通过 setuid 程序和文件 capability 才会生效。',
    },
    fixes: {
      remove: '去掉 {capability}',
      wireguard: '去掉 SYS_MODULE 和 /lib/modules 挂载，由宿主机加载模块',
    },
  },
});
