import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Security option',
    summary:
      'Sets one of the kernel’s filters around the container: system calls, AppArmor, SELinux, setuid, masked paths. Of two values for one option the last counts.',
    variants: {
      'no-new-privileges': {
        does: 'Keeps every program started here from gaining rights by a setuid bit or file capabilities.',
        gives: '`sudo`, `su` and programs that live on file capabilities.',
        gains: 'A process taken over stays what it is, whatever lies around in the image.',
        right: 'Nearly every service; entrypoints that drop from root to a user work as before.',
      },
      'new-privileges': {
        does: 'Lets setuid programs of the image make a process root inside, even where the daemon forbids it by default.',
        gives: 'The distance between the service’s user and root in the container.',
        gains: '`sudo`, `ping` with a setuid bit and the like keep working.',
        right: 'The image cannot do without such a program.',
      },
      'seccomp-unconfined': {
        does: 'Removes the system-call filter, so that the whole interface of the host’s kernel is within reach.',
        gives:
          'The block on about {seccomp-blocked} of over {seccomp-total} calls, user namespaces, `keyctl` and `io_uring` among them, which kernel exploits like to start from.',
        gains: 'Debuggers, nested sandboxes and `io_uring` work.',
        right: 'While finding the call that is missing; a profile can then add just that one.',
      },
      'seccomp-builtin': {
        does: 'Applies Docker’s own filter even where the daemon is set to another; about {seccomp-blocked} of over {seccomp-total} calls stay blocked.',
        right: 'A daemon-wide profile is too tight or too loose for this service.',
      },
      'seccomp-profile': {
        does: 'Replaces Docker’s filter by the one in this file, which Compose reads and sends along.',
        gives: 'Docker’s upkeep of the list: what this one allows is allowed, and Docker’s later corrections do not reach it.',
        gains: 'Exactly the calls that this service makes, fewer or more than Docker’s.',
        right: 'One call beyond the default is needed, or far less than the default will do.',
      },
      'apparmor-unconfined': {
        does: 'Runs the container without an AppArmor profile.',
        gives: 'What denies mounting and most writes below `/proc/sys` and `/sys`, on hosts that have AppArmor.',
        gains: 'FUSE, nested engines and mounts inside work, given `SYS_ADMIN`.',
        right: 'The service mounts by itself; a profile of its own would be the narrower way.',
      },
      'apparmor-default': {
        does: 'Names the profile that Docker applies anyway where the host runs AppArmor; beside privileged mode the name is what keeps it.',
      },
      'apparmor-profile': {
        does: 'Confines the container by this profile of the host’s kernel in place of Docker’s general one.',
        gives:
          'Portability: a host with AppArmor but without this profile does not start the container, one without AppArmor passes over the line.',
        gains: 'Rules cut to this one program, for files as well as for mounts.',
        right: 'You deploy the host and the profile together.',
      },
      'label-disable': {
        does: 'Turns off SELinux separation between this container, its neighbours and the host’s files.',
        gives: 'On hosts with SELinux, such as Fedora or RHEL, the barrier that still holds after a break-out.',
        gains: 'Bind mounts work without relabelling.',
        right: 'A socket or a home directory must not be relabelled; elsewhere `:z` or `:Z` keeps the barrier.',
      },
      'label-set': {
        does: 'Gives the container this SELinux label instead of a generated one of its own.',
        gives: 'Separation from every container that carries the same label and level.',
        gains: 'A policy type made for this program, or files shared on purpose.',
      },
      'systempaths-unconfined': {
        does: 'Uncovers the parts of `/proc` and `/sys` that Docker hides or write-protects.',
        gives: 'The cover over `kcore`, `sysrq-trigger` and host-wide settings in `/proc/sys`, for root in the container.',
        gains: 'Rootless engines and sandboxes inside can mount a `/proc` of their own.',
        right: 'A nested rootless engine that itself runs as a non-root user.',
      },
      'writable-cgroups': {
        does: 'Lets the container manage control groups below its own, since Engine {writable-cgroups-engine}.',
        gives: 'The read-only guard on that part of the kernel; the limits set from outside still hold.',
        gains: 'systemd and nested engines run without privileged mode.',
        right: 'On `cgroup v2` hosts, for an image whose main process is an init system.',
      },
      'read-only-cgroups': {
        does: 'Keeps the container’s control groups read-only, which is also the default.',
      },
      sandboxed: {
        does: 'Concerns a filter in front of the host’s kernel, where this runtime already puts a kernel of its own; that boundary stays.',
        gives: 'At most a filter inside the sandbox.',
      },
      repeated: {
        does: 'Repeats what privileged mode beside it has already switched off.',
      },
    },
    counterparts: {
      kvm: 'On hosts with SELinux or AppArmor libvirt confines each QEMU process by sVirt, unasked.',
    },
  },
  'zh-cn': {
    title: '安全选项',
    summary: '设置容器外面的某一层内核过滤：系统调用、AppArmor、SELinux、setuid、屏蔽的路径。同一选项写两次，以最后一次为准。',
    variants: {
      'no-new-privileges': {
        does: '这里启动的任何程序都不能靠 setuid 位或文件 capability 获得更多权限。',
        gives: '`sudo`、`su` 以及依赖文件 capability 的程序。',
        gains: '进程即使被攻破也只是原来的身份，不管镜像里放着什么。',
        right: '几乎所有服务；由 root 降到普通用户的入口脚本照常工作。',
      },
      'new-privileges': {
        does: '允许镜像里的 setuid 程序让进程变成容器内的 root，即使守护进程默认禁止。',
        gives: '服务用户与容器内 root 之间的差别。',
        gains: '`sudo`、带 setuid 位的 `ping` 之类照常可用。',
        right: '镜像离不开这样的程序。',
      },
      'seccomp-unconfined': {
        does: '撤掉系统调用过滤，宿主机内核的全部接口都可触及。',
        gives:
          '对 {seccomp-total} 多个调用中约 {seccomp-blocked} 个的拦截，包括内核漏洞利用常用作起点的用户命名空间、`keyctl` 和 `io_uring`。',
        gains: '调试器、嵌套沙箱和 `io_uring` 可用。',
        right: '正在排查缺的是哪个调用；查到后可以用配置文件只加那一个。',
      },
      'seccomp-builtin': {
        does: '即使守护进程另设了配置，也使用 Docker 自带的过滤；{seccomp-total} 多个调用中约 {seccomp-blocked} 个仍被拦下。',
        right: '守护进程的统一配置对这个服务过紧或过松。',
      },
      'seccomp-profile': {
        does: '用这个文件里的过滤代替 Docker 的；文件由 Compose 读取并随请求发送。',
        gives: 'Docker 对清单的维护：这里写了允许就是允许，Docker 以后的修正也到不了这里。',
        gains: '恰好是这个服务用到的调用，可多可少。',
        right: '只比默认多需要一个调用，或者远比默认少就够用。',
      },
      'apparmor-unconfined': {
        does: '容器运行时不带 AppArmor 配置。',
        gives: '在启用 AppArmor 的宿主机上，对挂载以及对 `/proc/sys`、`/sys` 大部分写入的禁止。',
        gains: '有 `SYS_ADMIN` 时，FUSE、嵌套引擎和容器内挂载可用。',
        right: '服务要自己挂载；为它写一份专用配置会收得更窄。',
      },
      'apparmor-default': {
        does: '写明 Docker 在启用 AppArmor 的宿主机上本来就用的配置；与特权模式并存时，正是写明才得以保留。',
      },
      'apparmor-profile': {
        does: '用宿主机内核里的这份配置约束容器，代替 Docker 的通用配置。',
        gives: '可移植性：启用 AppArmor 却没有加载该配置的宿主机上容器无法启动，没有 AppArmor 的则忽略这一行。',
        gains: '按这一个程序裁剪的规则，文件和挂载都包括在内。',
        right: '宿主机和配置由你一起部署。',
      },
      'label-disable': {
        does: '关闭 SELinux 在本容器、邻居和宿主机文件之间的隔离。',
        gives: '在 Fedora、RHEL 等启用 SELinux 的宿主机上，逃逸之后仍能顶住的那道屏障。',
        gains: '绑定挂载不必重新打标签。',
        right: 'socket 或主目录不能改标签；别的情况用 `:z` 或 `:Z` 可以保住屏障。',
      },
      'label-set': {
        does: '给容器指定这个 SELinux 标签，而不是自动生成的专属标签。',
        gives: '与带有相同标签和级别的其他容器之间的隔离。',
        gains: '为这个程序专门编写的策略类型，或有意共享的文件。',
      },
      'systempaths-unconfined': {
        does: '露出 Docker 隐藏或设为只读的 `/proc` 和 `/sys` 内容。',
        gives: '对容器内 root 的遮挡：`kcore`、`sysrq-trigger`，以及 `/proc/sys` 里影响整台宿主机的设置。',
        gains: '里面的 rootless 引擎和沙箱能挂载自己的 `/proc`。',
        right: '嵌套的 rootless 引擎，而且它自己以非 root 用户运行。',
      },
      'writable-cgroups': {
        does: '允许容器在自己的 cgroup 之下管理子组，自 Engine {writable-cgroups-engine} 起可用。',
        gives: '内核这一部分的只读保护；从外面设的限制依然有效。',
        gains: 'systemd 和嵌套引擎不必用特权模式。',
        right: '`cgroup v2` 的宿主机，且镜像的主进程是 init 系统。',
      },
      'read-only-cgroups': {
        does: '容器的 cgroup 保持只读，这也是默认。',
      },
      sandboxed: {
        does: '针对的是宿主机内核前面的过滤，而这个运行时已在那里放了自己的内核；那道边界不变。',
        gives: '至多是沙箱里的一层过滤。',
      },
      repeated: {
        does: '与特权模式重复：要关的它都已经关掉了。',
      },
    },
    counterparts: {
      kvm: '宿主机有 SELinux 或 AppArmor 时，libvirt 默认就用 sVirt 约束每个 QEMU 进程。',
    },
  },
});
