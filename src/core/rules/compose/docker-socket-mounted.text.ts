import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Docker socket inside the container',
    why: 'Whatever reaches this socket can start a privileged container with the host’s root directory in it: the same power as root on the host, whatever capabilities, seccomp profile or user the service itself has. Gained is the automation that lists, starts and updates containers. A proxy that passes only the calls needed keeps most of that. Handing libvirt’s socket to a guest would be the counterpart among virtual machines, and nobody does it.',
    keep: 'The service is an administration tool of this host, and is trusted and guarded as root is.',
    messages: {
      socket: 'Whatever reaches this socket in `{service}` can start a privileged container: the same power as root on the host.',
      folder:
        '`{path}` holds the Docker socket: whatever reaches it in `{service}` can start a privileged container, the same power as root on the host.',
      user: 'Whatever reaches this socket in `{service}` can do what the user of that rootless daemon can; not what root can.',
      credentials:
        '`{service}` gets the Docker socket and the registry credentials: the same power as root on the host, and whatever those credentials allow.',
      userCredentials:
        '`{service}` gets the Docker socket and the registry credentials: what the user of that rootless daemon can do, and whatever those credentials allow.',
      proxy: '`{service}` holds the socket in order to filter it; everything rests on what it lets through and on who reaches it.',
    },
    fixes: {
      proxy: 'Put a proxy in between, named in {setting}, that lets it only look at containers',
      remove: 'Remove the socket',
      folder: 'Remove the mount of {path}',
    },
  },
  'zh-cn': {
    title: '容器里有 Docker 套接字',
    why: '谁能访问这个套接字，谁就能启动一个挂着宿主机根目录的特权容器：无论服务自己的 capability、seccomp 或用户怎么设，都等同于宿主机的 root。换来的是列出、启动、更新容器的自动化。用只放行所需调用的代理，大部分好处都能保留。换到虚拟机，相当于把 libvirt 的套接字交给虚拟机，没有人会这么做。',
    keep: '这个服务就是本机的管理工具，并且像 root 一样受信任、受看护。',
    messages: {
      socket: '在 `{service}` 里谁能访问这个套接字，谁就能启动特权容器：等同于宿主机的 root。',
      folder: '`{path}` 里有 Docker 套接字：在 `{service}` 里谁能访问它，谁就能启动特权容器，等同于宿主机的 root。',
      user: '在 `{service}` 里谁能访问这个套接字，谁就拥有那个 rootless 守护进程所属用户的权力；不是 root 的权力。',
      credentials: '`{service}` 拿到了 Docker 套接字和镜像仓库凭据：等同于宿主机的 root，外加这些凭据所允许的一切。',
      userCredentials: '`{service}` 拿到了 Docker 套接字和镜像仓库凭据：等同于那个 rootless 守护进程所属的用户，外加这些凭据所允许的一切。',
      proxy: '`{service}` 持有套接字是为了过滤它；安全与否取决于它放行什么、谁能访问它。',
    },
    fixes: {
      proxy: '中间加一个只许查看容器的代理，由 {setting} 指向它',
      remove: '去掉套接字',
      folder: '去掉 {path} 的挂载',
    },
  },
});
