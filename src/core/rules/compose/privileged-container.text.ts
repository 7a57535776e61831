import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Privileged container',
    why: 'For one missing permission, privileged mode gives all of them: every capability, every host device, no seccomp, no AppArmor, unmasked kernel paths. Process, network and mount namespaces stay private, but they are not what stops root in here from taking over the shared kernel. What is gained is that anything needing the real kernel works at once. A workload that truly administers a kernel is better given one of its own, in a virtual machine.',
    keep: 'The machine serves only this workload, or the container is a tool of the administrator who already owns the host.',
    messages: {
      privileged:
        'On a rootful daemon, a process that is root in `{service}` can take over the host: all capabilities and devices, no seccomp, AppArmor or masked paths.',
      fuse: 'On a rootful daemon root in `{service}` can take over the host, for FUSE alone: `/dev/fuse` and `SYS_ADMIN` would do, or a mount made on the host and received by `rslave`.',
      desktop:
        'Root in `{service}` can take over Docker Desktop’s virtual machine: every container in it, and what the computer shares with it.',
      remapped: 'An engine that remaps users refuses `{service}`: privileged mode needs `userns_mode: host` there.',
      rootless:
        '`{service}` keeps no filter between itself and the daemon’s user: with a rootless engine it can take over that user, not root.',
      guest:
        '`{service}` is privileged within its sandboxed runtime, not over the host’s kernel as such; host devices may still be handed in.',
      disks:
        '`{service}` is privileged in its guest, and unless Kata is told otherwise it gets the host’s disks there, past the wall that Kata is there for.',
      sysbox: 'Sysbox does not start `{service}` with privileged mode: it rests on a user namespace of its own, which this would undo.',
      windows: 'A Windows engine refuses to create `{service}`: its containers know no privileged mode.',
      boolean: 'Compose refuses `{value}` here: `privileged` must be a boolean.',
    },
    fixes: {
      remove: 'Remove `privileged`',
      exemption: 'Remove `privileged`, and `userns_mode` with it',
      vpn: 'Replace by NET_ADMIN and /dev/net/tun',
      devices: 'Replace by {devices} in `devices`',
    },
  },
  'zh-cn': {
    title: '特权容器',
    why: '只缺一项权限，特权模式却把全部都给了：所有 capability、所有宿主机设备，没有 seccomp、没有 AppArmor，内核路径也不再屏蔽。进程、网络、挂载命名空间仍然私有，但拦住 root 的本来就不是它们。换来的是凡是要碰真实内核的操作立刻可用。真要管理内核的负载，给它一台虚拟机、让它有自己的内核更合适。',
    keep: '整台机器只跑这一个负载，或者它本来就是宿主机管理员的工具。',
    messages: {
      privileged:
        '在以 root 运行的守护进程上，`{service}` 里的 root 进程可以接管宿主机：拥有全部 capability 和设备，没有 seccomp、AppArmor 和路径屏蔽。',
      fuse: '在以 root 运行的守护进程上，`{service}` 里的 root 可以接管宿主机，而这只是为了 FUSE：给 `/dev/fuse` 和 `SYS_ADMIN` 就行，或者由宿主机挂载、用 `rslave` 接收。',
      desktop: '`{service}` 里的 root 可以接管 Docker Desktop 的虚拟机：其中的所有容器，以及本机共享给它的内容。',
      remapped: '启用用户映射的引擎会拒绝启动 `{service}`：在那里，特权模式需要 `userns_mode: host`。',
      rootless: '`{service}` 与守护进程所属用户之间不再有任何过滤：在 rootless 引擎上，它能接管的是那个用户，而不是 root。',
      guest: '`{service}` 只在沙箱运行时之内享有特权，并不直接支配宿主机内核；不过宿主机设备仍可能交进去。',
      disks: '`{service}` 在客户机里享有特权，而且除非另行配置，Kata 会把宿主机的磁盘也交进去，绕过了它立的那道墙。',
      sysbox: 'Sysbox 不会以特权模式启动 `{service}`：它以自己的用户命名空间为基础，而特权模式会把它取消。',
      windows: 'Windows 引擎拒绝创建 `{service}`：它的容器没有特权模式。',
      boolean: 'Compose 不接受 `{value}`：`privileged` 必须是布尔值。',
    },
    fixes: {
      remove: '删除 `privileged`',
      exemption: '删除 `privileged`，连同 `userns_mode`',
      vpn: '改为 NET_ADMIN 加 /dev/net/tun',
      devices: '改为在 `devices` 里给出 {devices}',
    },
  },
});
