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
      owners: {
        does: 'Takes from root the right to change owners and modes of files that are not its own.',
        gives: 'The usual preparation of a volume at first start.',
        gains: 'Files of a shared volume keep the owner they were given.',
        right: 'Volumes already belong to the user that the service runs as.',
      },
      identity: {
        does: 'Keeps root in the container from becoming another user.',
        gives: 'Images that start as root and drop to their own user, which then fail.',
        gains: 'An intruder who is root here cannot act under another user’s id.',
        right: 'The service starts as its final user at once.',
      },
      'net-bind-service': {
        does: 'Takes the right to ports below {unprivileged-port}, which in a network namespace of its own nobody needs.',
        gives: 'Low ports on the host’s network, and only there.',
      },
      default: {
        does: 'Takes away one of the {default-capabilities} privileges that Docker leaves root by default.',
        gains: 'A smaller set to reason about; dropping `ALL` and naming the needed ones is shorter.',
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
      owners: {
        does: '不让 root 修改不属于自己的文件的属主和权限位。',
        gives: '首次启动时对卷的惯常准备。',
        gains: '共享卷里的文件保持原来的属主。',
        right: '卷已经属于服务所用的用户。',
      },
      identity: {
        does: '不让容器内的 root 变成别的用户。',
        gives: '以 root 启动再降权的镜像，它们会启动失败。',
        gains: '以 root 身份入侵的人无法冒用别的用户 ID。',
        right: '服务一开始就以最终的用户启动。',
      },
      'net-bind-service': {
        does: '拿走绑定 {unprivileged-port} 以下端口的权限；在自己的网络命名空间里本来就没人需要。',
        gives: '宿主机网络上的低端口，别处不受影响。',
      },
      default: {
        does: '拿走 Docker 默认留给 root 的 {default-capabilities} 项特权之一。',
        gains: '要考虑的集合更小；写 `ALL` 再列出所需的会更短。',
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
