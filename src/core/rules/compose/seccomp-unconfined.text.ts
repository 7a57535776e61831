import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'No system call filter',
    why: 'Docker’s default seccomp profile answers rarely needed system calls with an error: new user namespaces, mounts, `bpf`, `keyctl`, `io_uring` and their like. Without it a process may try them all against the shared kernel, and many escalations in the kernel’s history began with exactly these. Debuggers, browsers with a sandbox of their own, nested engines and databases on `io_uring` need some of them. A profile that allows just those keeps the rest filtered; the filter itself costs little.',
    keep: 'The image’s own documentation asks for it, as rootless BuildKit does, or this is a debugging container.',
    messages: {
      unconfined: '`{service}` runs without a system call filter: every system call reaches the shared kernel.',
      documented: '`{service}` runs without a system call filter, which engines and builders inside a container usually need.',
      browser:
        '`{service}` runs without a system call filter; a browser’s own sandbox needs little beyond new user namespaces, which a profile can allow.',
      debugging: '`{service}` runs without a system call filter, which tracing and debugging tools often need.',
      workaround: '`{service}` runs without a system call filter to work around an old one; an up-to-date engine knows the newer calls.',
    },
    fixes: { remove: 'Return to Docker’s default profile' },
  },
  'zh-cn': {
    title: '没有系统调用过滤',
    why: 'Docker 默认的 seccomp 配置会拒绝少用的系统调用：新建用户命名空间、挂载、`bpf`、`keyctl`、`io_uring` 等。撤掉它，进程就能对共享的内核逐个尝试，而内核历史上的许多提权恰恰从这些调用开始。调试器、自带沙箱的浏览器、嵌套引擎、用 `io_uring` 的数据库确实需要其中几个。写一份只放行这几个的配置，其余仍受过滤；过滤本身开销很小。',
    keep: '镜像自己的文档要求这样做（例如 rootless 的 BuildKit），或者这是调试用的容器。',
    messages: {
      unconfined: '`{service}` 没有系统调用过滤：任何系统调用都能直达共享的内核。',
      documented: '`{service}` 没有系统调用过滤，在容器里运行的引擎和构建器通常需要这样。',
      browser: '`{service}` 没有系统调用过滤；浏览器自带的沙箱除新建用户命名空间外所需无几，用一份配置放行即可。',
      debugging: '`{service}` 没有系统调用过滤，跟踪和调试工具常常需要这样。',
      workaround: '`{service}` 为绕开旧的过滤规则而关掉了它；新版引擎已认识这些新调用。',
    },
    fixes: { remove: '恢复 Docker 的默认配置' },
  },
});
