import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Shared memory namespace',
    summary: 'Decides with whom the container shares System V and POSIX shared memory, semaphores and message queues.',
    variants: {
      host: {
        does: 'Uses the shared memory and semaphores of the host, its `/dev/shm` included.',
        gives: 'Every segment that host programs leave open to this user; SELinux labelling is switched off as well.',
        gains: 'Data passes to host processes without a copy, and the size of `/dev/shm` is the host’s.',
        right: 'MPI or DPDK across containers and host; for browsers and PyTorch a larger `shm_size` does.',
      },
      guest: {
        does: 'Does not reach out of the guest that Kata starts: shared memory and semaphores live under its own kernel.',
        right: 'Exchange by a network or a volume, or both programs in one container.',
      },
      shareable: {
        does: 'Keeps a namespace of its own and lets other containers join it.',
        gives: 'The privacy of its segments towards those that join; Docker decides nothing more about who may.',
        gains: 'Two services exchange data through memory, without opening the host’s.',
        right: 'A known partner names this service in its own `ipc`.',
      },
      none: {
        does: 'Gives an own namespace without any `/dev/shm`.',
        gives: 'POSIX shared memory, on which databases, browsers and Python workers rely.',
        gains: 'Nothing to fill and nothing to share.',
        right: 'The program is known to use none.',
      },
      private: {
        does: 'Keeps a namespace that nobody else may join, the default of current engines; writing it overrules a daemon set to `shareable`.',
      },
      peer: {
        does: 'Joins the shared memory of that container, which must itself be `shareable`.',
        gives: 'Separation between both, for everything that lies in memory segments.',
        gains: 'Exchange at memory speed between exactly two partners.',
        right: 'They are parts of one program.',
      },
    },
    counterparts: {
      kvm: 'Guests share memory only through a `shmem` device, which usually rules out live migration.',
    },
  },
  'zh-cn': {
    title: '共享内存命名空间',
    summary: '决定容器与谁共用 System V 和 POSIX 的共享内存、信号量和消息队列。',
    variants: {
      host: {
        does: '使用宿主机的共享内存和信号量，包括它的 `/dev/shm`。',
        gives: '宿主机程序对该用户开放的每一段共享内存；SELinux 标签也随之关闭。',
        gains: '与宿主机进程交换数据不必复制，`/dev/shm` 的大小与宿主机相同。',
        right: 'MPI 或 DPDK 跨容器与宿主机通信；浏览器和 PyTorch 调大 `shm_size` 就够了。',
      },
      guest: {
        does: '出不了 Kata 启动的客户机：共享内存和信号量都在它自己的内核里。',
        right: '改用网络或卷交换数据，或把两个程序放进同一个容器。',
      },
      shareable: {
        does: '保留自己的命名空间，同时允许别的容器加入。',
        gives: '共享内存段对加入者的私密；至于谁能加入，Docker 不再过问。',
        gains: '两个服务通过内存交换数据，又不用开放宿主机的共享内存。',
        right: '有一个明确的伙伴服务，在自己的 `ipc` 里写了这个服务。',
      },
      none: {
        does: '给一个独立的命名空间，但没有 `/dev/shm`。',
        gives: 'POSIX 共享内存，而数据库、浏览器和 Python 多进程都要用到。',
        gains: '没有空间会被填满，也没有内存可供共享。',
        right: '确知程序不用共享内存。',
      },
      private: {
        does: '保留谁都不能加入的命名空间，这是现行引擎的默认；写明后可以覆盖守护进程的 `shareable` 设置。',
      },
      peer: {
        does: '加入那个容器的共享内存，对方必须是 `shareable`。',
        gives: '两者之间的隔离，凡是放在共享内存里的都不再隔开。',
        gains: '恰好两个伙伴之间以内存速度交换数据。',
        right: '它们是同一个程序的两部分。',
      },
    },
    counterparts: {
      kvm: '虚拟机之间只能通过 `shmem` 设备共享内存，通常也就无法热迁移。',
    },
  },
});
