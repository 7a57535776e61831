import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Control socket of another manager',
    why: 'A control socket is the authority over everything behind it: containers for containerd, CRI-O and Podman, virtual machines for libvirt, domains for Xenstore, services for systemd. Capabilities, seccomp and a read-only mount limit the container, not what is asked of that manager, which does it with its own rights. Gained is that a container can watch or steer the host’s other workloads. libvirt and systemd can grant less through polkit, and libvirt has a read-only socket and TLS; a remote connection with such a policy gives a tool its part.',
    keep: 'The service is this host’s own administration tool, or needs one device service of the bus and runs as a user to whom the policy grants no more.',
    messages: {
      containers: 'Whatever reaches `{path}` in `{service}` commands {manager}, and can start a container that owns the host.',
      user: 'Whatever reaches `{path}` in `{service}` can do what the user of that rootless Podman can; not what root can.',
      machines:
        'Whatever reaches `{path}` in `{service}` commands every virtual machine of this host, and through their disks and devices the host itself.',
      domains:
        'Whatever reaches `{path}` in `{service}` writes to Xenstore as dom0 does: the configuration of every domain is in its hand.',
      system: 'Whatever reaches `{path}` in `{service}` commands systemd, which starts any program as root on the host.',
      bus: 'On the system bus at `{path}` root in `{service}` counts as the host’s root: unless AppArmor refuses it, systemd starts programs for it.',
      busOfUser:
        '`{service}` reaches the host’s system bus at `{path}`: as a user other than root it gets what the host’s policy grants to such a user.',
      session: '`{service}` reaches the session bus of one user at `{path}`: it can start programs as that user on the host.',
      kubelet: '`{service}` can ask the kubelet at `{path}` which pods hold which devices of this node.',
    },
    fixes: { remove: 'Remove the socket' },
  },
  'zh-cn': {
    title: '其他管理服务的控制套接字',
    why: '控制套接字就是对其背后一切的管理权：containerd、CRI-O、Podman 背后是容器，libvirt 背后是虚拟机，Xenstore 背后是各个域，systemd 背后是系统服务。capability、seccomp 和只读挂载限制的是容器，而不是向管理服务提出的请求，后者用自己的权限去执行。换来的是容器可以查看或控制宿主机上的其他负载。libvirt 和 systemd 可以借助 polkit 少给一些权限，libvirt 还有只读套接字和 TLS；按这样的策略建立远程连接，工具只会得到自己那一份。',
    keep: '这个服务就是本机自己的管理工具；或者它只需要总线上的某个设备服务，并且以策略不另行授权的用户运行。',
    messages: {
      containers: '在 `{service}` 里谁能访问 `{path}`，谁就能指挥 {manager}，从而启动一个掌控宿主机的容器。',
      user: '在 `{service}` 里谁能访问 `{path}`，谁就拥有那个 rootless Podman 所属用户的权力；不是 root 的权力。',
      machines: '在 `{service}` 里谁能访问 `{path}`，谁就能指挥这台宿主机上的所有虚拟机，并借它们的磁盘和设备控制宿主机本身。',
      domains: '在 `{service}` 里谁能访问 `{path}`，谁就像 dom0 一样写 Xenstore：所有域的配置都在它手里。',
      system: '在 `{service}` 里谁能访问 `{path}`，谁就能指挥 systemd，让它在宿主机上以 root 启动任何程序。',
      bus: '在 `{path}` 这条系统总线上，`{service}` 里的 root 就是宿主机的 root：除非 AppArmor 拒绝，systemd 会替它启动程序。',
      busOfUser: '`{service}` 能访问宿主机的系统总线 `{path}`：它不是 root，只能得到宿主机策略给这类用户的权限。',
      session: '`{service}` 能访问某个用户的会话总线 `{path}`：可以在宿主机上以该用户启动程序。',
      kubelet: '`{service}` 可以通过 `{path}` 向 kubelet 查询哪些 Pod 占用这个节点的哪些设备。',
    },
    fixes: { remove: '去掉套接字' },
  },
});
