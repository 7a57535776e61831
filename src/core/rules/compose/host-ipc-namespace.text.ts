import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Host IPC namespace',
    why: 'System V and POSIX shared memory, semaphores and message queues are reached by number or name, and in the host’s namespace those of every host process are within reach, as far as their modes allow. Docker also switches SELinux labelling off for the container unless `label=` is set. Gained are shared memory without copies between container and host, and a `/dev/shm` as large as the host’s. Most who want the latter are served by a larger one of their own: browsers, data loaders and databases need room, not the host. Guests of a hypervisor share memory only through a device made for it, such as ivshmem, which is seldom used.',
    keep: 'A process on the host and one in the container really exchange data through shared memory, as with DPDK or MPI.',
    messages: {
      host: '`{service}` shares the host’s IPC namespace: shared memory and semaphores of host processes are within its reach.',
      rootless: '`{service}` shares the host’s IPC namespace, as the unprivileged user to whom its root is mapped.',
      desktop: '`{service}` shares the IPC namespace of Docker Desktop’s virtual machine, and with it that of what else runs there.',
      exchange: '`{service}` shares the host’s IPC namespace, as software of its kind does that exchanges data through shared memory.',
      room: '`{service}` shares the host’s IPC namespace, likely for room in `/dev/shm`; `shm_size` gives that without the host’s.',
      invalid: 'The engine refuses `{value}` here: `ipc` is one of none, private, shareable, host, `service:…` and `container:…`.',
    },
    fixes: {
      own: 'Give it an IPC namespace of its own with {size} of shared memory',
      private: 'Give it an IPC namespace of its own',
    },
  },
  'zh-cn': {
    title: '共用宿主机的 IPC 命名空间',
    why: 'System V 和 POSIX 的共享内存、信号量、消息队列靠编号或名字访问；进了宿主机的命名空间，只要权限允许，宿主机任何进程的这些对象都够得着。除非写了 `label=`，Docker 还会关掉该容器的 SELinux 标签。换来的是容器与宿主机之间无需拷贝的共享内存，以及和宿主机一样大的 `/dev/shm`。多数人要的只是后者，给容器一个更大的即可：浏览器、数据加载器和数据库缺的是空间，不是宿主机。虚拟机的客户机之间只能通过 ivshmem 这样的专用设备共享内存，很少有人用。',
    keep: '宿主机上的进程与容器里的进程确实通过共享内存交换数据，例如 DPDK 或 MPI。',
    messages: {
      host: '`{service}` 共用宿主机的 IPC 命名空间：宿主机进程的共享内存和信号量它都够得着。',
      rootless: '`{service}` 共用宿主机的 IPC 命名空间，但它的 root 映射成了一个普通用户。',
      desktop: '`{service}` 共用的是 Docker Desktop 虚拟机的 IPC 命名空间，也就与里面运行的其他东西共用。',
      exchange: '`{service}` 共用宿主机的 IPC 命名空间；这类软件常用共享内存交换数据。',
      room: '`{service}` 共用宿主机的 IPC 命名空间，多半是嫌 `/dev/shm` 太小；用 `shm_size` 就能加大，不必动用宿主机的。',
      invalid: '引擎不接受 `{value}`：`ipc` 只能是 none、private、shareable、host、`service:…` 或 `container:…`。',
    },
    fixes: {
      own: '改用自己的 IPC 命名空间，并给 {size} 共享内存',
      private: '改用自己的 IPC 命名空间',
    },
  },
});
