import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'systemd as the first process of a container',
    why: 'systemd expects a machine: cgroups that it may write, `/run` and `/tmp` in memory, and SIGRTMIN+3 in place of SIGTERM. A container gives none of these, and privileged mode, or the host’s cgroup tree mounted writable, is the usual way round, which hands over the host for what is only a missing mount. Since Engine 28 `writable-cgroups` gives it its own cgroups and nothing else. What systemd in a container keeps is software that comes as units; what it loses is one process per container, with its log, health and restart. A runtime made for whole systems, a system container or a virtual machine fits that way of thinking without any of this.',
    keep: 'Configuration management or packages are tested here, on a machine that holds nothing else.',
    messages: {
      privileged: '`{service}` is privileged where systemd only needs its own cgroups writable; root in it owns the host.',
      cgroup: '`{service}` may write the host’s whole cgroup tree, where systemd only needs its own part of it.',
      systemd:
        '`{service}` starts systemd, which needs writable cgroups, `/run` in memory and SIGRTMIN+3 to stop: the shape of a machine, not of one application.',
      init: '`{service}` starts the init of a whole system: several services in one container share its log, health and restart.',
    },
    fixes: {
      delegate: 'Give it its own cgroups instead (Engine 28.0)',
      own: 'Give it its own cgroups instead of the host’s (Engine 28.0)',
      prepare: 'Give it what systemd needs (Engine 28.0)',
    },
    related: { start: 'systemd is started here', namespace: 'and sees the host’s tree by this' },
  },
  'zh-cn': {
    title: '以 systemd 作为容器的 1 号进程',
    why: 'systemd 期待的是一台机器：可写的 cgroup、内存里的 `/run` 和 `/tmp`、用 SIGRTMIN+3 代替 SIGTERM。容器一样都不给，常见的绕法是特权模式，或者把宿主机的 cgroup 树可写地挂进去，为了一个缺失的挂载交出了整台宿主机。从 Engine 28 起，`writable-cgroups` 只给它自己的 cgroup，别的都不给。在容器里用 systemd，保住的是以 unit 形式交付的软件，失去的是一个容器一个进程，以及随之而来的日志、健康检查和重启粒度。专门运行整个系统的运行时、系统容器或虚拟机，本来就适合这种用法。',
    keep: '这里用来测试配置管理或软件包，机器上也没有别的东西。',
    messages: {
      privileged: 'systemd 只需要能写自己的 cgroup，`{service}` 却用了特权模式，里面的 root 等于拥有宿主机。',
      cgroup: 'systemd 只需要 cgroup 树里自己的那部分，`{service}` 却能写宿主机的整棵树。',
      systemd: '`{service}` 启动 systemd，它需要可写的 cgroup、内存里的 `/run`，并用 SIGRTMIN+3 停止：这是一台机器的样子，而不是一个应用。',
      init: '`{service}` 启动的是整个系统的 init：同一容器里的多个服务共用日志、健康检查和重启。',
    },
    fixes: {
      delegate: '改为只给它自己的 cgroup（Engine 28.0 起）',
      own: '不用宿主机的 cgroup，只给它自己的（Engine 28.0 起）',
      prepare: '补上 systemd 需要的设置（Engine 28.0 起）',
    },
    related: { start: 'systemd 在这里启动', namespace: '并由此看到宿主机的整棵树' },
  },
});
