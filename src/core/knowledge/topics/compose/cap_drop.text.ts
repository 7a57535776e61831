import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Dropped capability',
    summary: 'Takes privileges away from root in the container, out of the {default-capabilities} that Docker leaves it.',
    gains: 'Less for an intruder to use against the one kernel that all containers share.',
    variants: {
      all: {
        does: 'Takes every capability from root in the container; only what `cap_add` names comes back.',
        gives: 'Images that change owners or users at their start fail until `CHOWN`, `SETUID` and `SETGID` are given back.',
        gains: 'Root inside is little more than an ordinary user, and a flaw has to bring all its power along.',
        right: 'Nearly every service with a fixed user; the others need a short list beside it.',
      },
      'net-raw': {
        does: 'Takes raw sockets away, so that nothing here forges ARP or ICMP on the bridge.',
        gives: 'Packet tools and DHCP clients; `ping` mostly goes on working.',
        gains: 'Neighbours on the same network cannot be impersonated from here.',
        right: 'For any service that does not build packets itself.',
      },
      mknod: {
        does: 'Takes the creation of device nodes away.',
        gives: 'Installers that unpack device files.',
        gains: 'A wide `device_cgroup_rules` no longer suffices to reach a device.',
        right: 'Whenever the service installs nothing at run time.',
      },
      'dac-override': {
        does: 'Makes root in the container obey file permissions like any other user.',
        gives: 'Entrypoints that write, as root, into directories of other users.',
        gains: 'Permissions on bind mounts count again, also against root here.',
        right: 'Host paths are mounted and their owners are set on purpose.',
      },
      'net-bind-service': {
        does: 'Takes the right to ports below {unprivileged-port}, which in a network namespace of its own nobody needs.',
        gives: 'Low ports on the host’s network, and only there.',
      },
      chown: {
        does: 'Takes from root the right to give files to other owners.',
        gives: 'The usual preparation of a volume at first start.',
        gains: 'Files of a shared volume keep the owner they were given.',
        right: 'Volumes already belong to the user that the service runs as.',
      },
      fowner: {
        does: 'Takes from root the right to change modes of files that are not its own.',
        gives: 'Entrypoints that repair permissions.',
        gains: 'Modes on mounted paths stay as their owners set them.',
        right: 'Nothing is installed or repaired at run time.',
      },
      fsetid: {
        does: 'Makes set-id bits vanish from files that root changes here.',
        gives: 'Package managers at run time.',
        gains: 'One way less to leave a program behind that acts as another user.',
        right: 'Images that are complete when they start.',
      },
      setuid: {
        does: 'Keeps root in the container from becoming another user.',
        gives: 'Images that start as root and drop to their own user, which then fail.',
        gains: 'An intruder who is root here cannot act under another user’s id.',
        right: 'The service starts as its final user at once.',
      },
      setgid: {
        does: 'Keeps root in the container from taking other groups.',
        gives: 'Programs such as `gosu` or `nginx`, which set groups before they change users.',
        gains: 'Files of other groups stay closed.',
        right: 'Beside `SETUID`, for a service that never changes users.',
      },
      kill: {
        does: 'Keeps root from signalling processes of other users in here.',
        gives: 'Supervisors whose workers run under their own users.',
        gains: 'With `pid: host`, the machine’s processes are safe from a stray signal.',
        right: 'One process, or all of one user.',
      },
      'sys-chroot': {
        does: 'Takes the change of root directories away.',
        gives: '`sshd`, `vsftpd` and others that lock sessions in.',
        gains: 'A step of old escape tricks is gone.',
        right: 'Services without sessions of strangers.',
      },
      setpcap: {
        does: 'Keeps root from handing on parts of its capabilities or dropping them for good.',
        gives: 'Programs that confine themselves or their children.',
        gains: 'Little by itself, as nothing can be gained by it.',
        right: 'With `ALL`, rather than alone.',
      },
      setfcap: {
        does: 'Keeps root from giving capabilities to program files.',
        gives: 'Installers that do so, and rootless builders, which map root by it.',
        gains: 'No file left behind carries rights to the next start.',
        right: 'Images that install nothing at run time.',
      },
      'audit-write': {
        does: 'Keeps root from writing to the kernel’s audit trail.',
        gives: 'Login services: `sshd`, `su` and PAM may refuse sessions.',
        gains: 'No false entries from here.',
        right: 'Services without logins.',
      },
      'non-root': {
        does: 'Lowers the ceiling for setuid programs and file capabilities; the service itself, started as a non-root user, has none anyway.',
        gives: 'Programs of the image that raise themselves by such a bit.',
        gains: 'Root inside, should somebody become it, is worth less.',
        right: 'With `ALL`, always: Kubernetes’ restricted level asks it of non-root services too.',
      },
      withheld: {
        does: 'Changes nothing unless `cap_add: [ALL]` stands beside it: Docker withholds this one anyway.',
      },
      moot: {
        does: 'Has no effect: privileged mode beside it gives every capability back.',
      },
    },
  },
  'zh-cn': {
    title: '去掉的 capability',
    summary: '从 Docker 留给容器内 root 的 {default-capabilities} 项特权里拿走一部分。',
    gains: '入侵者可用来对付共用内核的手段更少。',
    variants: {
      all: {
        does: '拿走容器内 root 的全部 capability，只有 `cap_add` 列出的还回来。',
        gives: '启动时要改属主或切换用户的镜像会失败，除非还回 `CHOWN`、`SETUID`、`SETGID`。',
        gains: '里面的 root 与普通用户相差无几，漏洞没有现成的权限可借。',
        right: '几乎所有用户固定的服务；其余的再列出几项加回来。',
      },
      'net-raw': {
        does: '拿走原始套接字，从这里无法在桥接网络上伪造 ARP 或 ICMP。',
        gives: '抓包发包工具和 DHCP 客户端；`ping` 大多照常可用。',
        gains: '不能从这里冒充同一网络的邻居。',
        right: '凡是不自己构造数据包的服务。',
      },
      mknod: {
        does: '不再允许创建设备节点。',
        gives: '需要解包设备文件的安装程序。',
        gains: '仅凭放得很宽的 `device_cgroup_rules` 已经碰不到设备。',
        right: '服务在运行时不安装任何东西。',
      },
      'dac-override': {
        does: '让容器内的 root 像其他用户一样遵守文件权限。',
        gives: '以 root 往别的用户目录里写文件的入口脚本。',
        gains: '绑定挂载上的权限重新有效，对这里的 root 也一样。',
        right: '挂载了宿主机路径，而且属主是有意设置的。',
      },
      'net-bind-service': {
        does: '拿走绑定 {unprivileged-port} 以下端口的权限；在自己的网络命名空间里本来就没人需要。',
        gives: '宿主机网络上的低端口，别处不受影响。',
      },
      chown: {
        does: '不让 root 把文件改给别的属主。',
        gives: '首次启动时对卷的惯常准备。',
        gains: '共享卷里的文件保持原来的属主。',
        right: '卷已经属于服务所用的用户。',
      },
      fowner: {
        does: '不让 root 修改不属于自己的文件的权限位。',
        gives: '修正权限的入口脚本。',
        gains: '挂载路径上的权限位保持属主的设定。',
        right: '运行时不安装也不修正任何东西。',
      },
      fsetid: {
        does: 'root 在这里改动过的文件会失去 setuid、setgid 位。',
        gives: '运行时的包管理器。',
        gains: '少了一条留下冒用其他用户的程序的途径。',
        right: '启动时就已完整的镜像。',
      },
      setuid: {
        does: '不让容器内的 root 变成别的用户。',
        gives: '以 root 启动再降权的镜像，它们会启动失败。',
        gains: '以 root 身份入侵的人无法冒用别的用户 ID。',
        right: '服务一开始就以最终的用户启动。',
      },
      setgid: {
        does: '不让容器内的 root 换用别的组。',
        gives: '`gosu`、`nginx` 之类先设组再换用户的程序。',
        gains: '别的组的文件依旧打不开。',
        right: '与 `SETUID` 一起去掉，适合从不换用户的服务。',
      },
      kill: {
        does: '不让 root 向这里其他用户的进程发信号。',
        gives: '工作进程以其他用户运行的监管程序。',
        gains: '有 `pid: host` 时，机器上的进程不会被误发信号。',
        right: '只有一个进程，或都属于同一用户。',
      },
      'sys-chroot': {
        does: '不再允许更改根目录。',
        gives: '`sshd`、`vsftpd` 等要把会话关起来的程序。',
        gains: '老式逃逸手法里的一步没有了。',
        right: '没有外人会话的服务。',
      },
      setpcap: {
        does: '不让 root 把部分 capability 传下去或永久放弃。',
        gives: '自我约束或约束子进程的程序。',
        gains: '单独看很少，因为靠它也得不到新的权限。',
        right: '与其单独写，不如用 `ALL`。',
      },
      setfcap: {
        does: '不让 root 给程序文件赋予 capability。',
        gives: '这样做的安装程序，以及靠它映射 root 的 rootless 构建器。',
        gains: '不会有带权限的文件留到下次启动。',
        right: '运行时不安装东西的镜像。',
      },
      'audit-write': {
        does: '不让 root 往内核审计里写。',
        gives: '登录服务：`sshd`、`su` 和 PAM 可能拒绝会话。',
        gains: '这里产生不了假条目。',
        right: '没有登录的服务。',
      },
      'non-root': {
        does: '压低 setuid 程序和文件 capability 能达到的上限；服务本身以非 root 用户启动，本来就一项也没有。',
        gives: '镜像里靠这类标记给自己提权的程序。',
        gains: '即使有人在里面变成 root，得到的也更少。',
        right: '写 `ALL` 总是合适：Kubernetes 的 restricted 级别对非 root 服务同样这样要求。',
      },
      withheld: {
        does: '不起作用，除非同时写了 `cap_add: [ALL]`：这一项 Docker 本来就不给。',
      },
      moot: {
        does: '不起作用：服务已是特权模式，全部 capability 又给了回来。',
      },
    },
  },
});
