import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Namespace shared with another service',
    why: 'Two services that share a namespace are one compartment: in one network they reach each other’s localhost and compete for ports, in one process namespace they see and may signal each other, through common mounts they change each other’s files. Whoever breaks into one is in the other as far as that goes, and the weaker of the two decides for both. That is what side-cars are made of: a tunnel, a debugger, a proxy beside the application, as in a pod of Kubernetes. Two virtual machines cannot be joined like this; they meet over a network.',
    keep: 'One of the two serves the other and both are trusted alike.',
    messages: {
      network:
        '`{service}` lives in the network of `{peer}`: they share localhost and ports, and a break-in of one is in the other’s network.',
      tunnel: '`{service}` reaches the network only through `{peer}`, and shares localhost and ports with it.',
      pid: '`{service}` sees the processes of `{peer}`, may signal those of its uid, and reaches their files through `/proc`.',
      ipc: '`{service}` and `{peer}` share shared memory, semaphores and `/dev/shm`.',
      mounts: '`{service}` has all mounts of `{peer}`, those of the host included, and may write where `{peer}` may.',
      copies: '`{service}` may read everything that `{peer}` mounts, paths and sockets of the host included.',
      outside: '`{line}` ties `{service}` to a container that this project neither defines nor starts.',
      named:
        '`{line}` joins `{peer}` by its container’s name: when Compose replaces that container, it does not recreate `{service}` with it, as it does for a service’s name.',
      through: '`{line}` gives `{service}` the host’s own, since that is what `{peer}` uses.',
      unshareable: 'The engine refuses to start `{service}`: the IPC namespace of `{peer}` is closed to others by its own line.',
      unshared:
        'The engine refuses to start `{service}`: the IPC namespace of `{peer}` is private, unless the daemon’s default is another, and cannot be joined.',
      missing: 'Compose refuses `{service}`: there is no service `{peer}` whose namespace or volumes it could use.',
      circle: 'Compose refuses `{service}`: by way of `{peer}` it would have to be there before itself.',
      inactive: 'Compose refuses the project unless one of the profiles {profiles} is active: `{service}` needs `{peer}`.',
    },
    related: { peer: '`{peer}` is defined here', private: '`{peer}` does not share its own', host: 'the host’s is used here' },
    fixes: { shareable: 'Make the IPC namespace of `{peer}` shareable', service: 'Join the service instead of its container' },
  },
  'zh-cn': {
    title: '与另一个服务共用命名空间',
    why: '共用命名空间的两个服务是同一个隔间：同一网络里，彼此的 localhost 都够得着，端口也互相占用；同一进程命名空间里，互相看得见，也可以发信号；挂载相同，就能改对方的文件。攻破其中一个，在这个范围内也就进了另一个，两者的防线取决于较弱的那个。边车正是这样做的：隧道、调试器、应用旁边的代理，相当于 Kubernetes 的 Pod。两台虚拟机无法这样合在一起，它们只能通过网络往来。',
    keep: '两者之中一个为另一个服务，并且同样可信。',
    messages: {
      network: '`{service}` 就在 `{peer}` 的网络里：共用 localhost 和端口，一方被攻破，对方的网络也就失守。',
      tunnel: '`{service}` 只经由 `{peer}` 上网，并与它共用 localhost 和端口。',
      pid: '`{service}` 看得见 `{peer}` 的进程，可以向同一 uid 的进程发信号，并能经 `/proc` 访问其文件。',
      ipc: '`{service}` 与 `{peer}` 共用共享内存、信号量和 `/dev/shm`。',
      mounts: '`{service}` 拥有 `{peer}` 的全部挂载，包括宿主机的路径，`{peer}` 能写的它也能写。',
      copies: '`{peer}` 挂载的一切 `{service}` 都能读，包括宿主机的路径和套接字。',
      outside: '`{line}` 把 `{service}` 与一个容器绑在一起，而这个项目既没有定义它，也不负责启动它。',
      named: '`{line}` 按容器名加入 `{peer}`：Compose 重建那个容器时，不会连带重建 `{service}`；写服务名则会。',
      through: '`{line}` 使 `{service}` 用上了宿主机自己的那一份，因为 `{peer}` 用的就是它。',
      unshareable: '引擎拒绝启动 `{service}`：`{peer}` 明确写了不让别人加入它的 IPC 命名空间。',
      unshared: '引擎拒绝启动 `{service}`：除非改过守护进程的默认值，`{peer}` 的 IPC 命名空间是私有的，不能加入。',
      missing: 'Compose 拒绝 `{service}`：没有名为 `{peer}` 的服务可以共用命名空间或卷。',
      circle: 'Compose 拒绝 `{service}`：绕经 `{peer}`，它要先于自己存在。',
      inactive: '除非 {profiles} 中的某个 profile 已启用，否则 Compose 拒绝整个项目：`{service}` 需要 `{peer}`。',
    },
    related: { peer: '`{peer}` 定义在这里', private: '`{peer}` 没有共享自己的', host: '这里用的是宿主机的' },
    fixes: { shareable: '把 `{peer}` 的 IPC 命名空间设为可共享', service: '改为加入服务，而不是它的容器' },
  },
});
