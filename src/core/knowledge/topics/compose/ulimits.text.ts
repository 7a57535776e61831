import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Process limit by resource',
    summary: 'Sets limits that each process in here inherits; unlike cgroup limits they count per process or per user, not per container.',
    variants: {
      files: {
        does: 'Bounds how many files and connections one process may hold open.',
        gives: 'Head-room for servers with many clients: at the limit they accept no more.',
        gains: 'A leak of descriptors ends here, and the kernel’s tables stay small.',
        right: 'Databases, proxies and brokers that name the number they need.',
      },
      'files-unbounded': {
        does: 'Lets one process hold as many files open as the kernel can count, or a million and more.',
        gives: 'Start time and memory of programs that walk over every possible descriptor, and a bound on leaks.',
        gains: 'No server ever runs into it.',
        right: 'A few hundred thousand suffice even for large servers; leave the rest.',
      },
      processes: {
        does: 'Bounds the processes of the user that runs here, counted over every container in which that user id runs.',
        gives: 'Independence: a neighbour with the same user id uses it up too. Root in here is not bound by it.',
        right: 'Not against fork bombs, for which `pids_limit` counts this container alone.',
      },
      locked: {
        does: 'Bounds how much memory one process may lock against swapping.',
        gains: 'Key stores and data planes keep that much in memory without `IPC_LOCK`.',
        right: 'Set to what the program asks for.',
      },
      'locked-unbounded': {
        does: 'Lets a process lock all its memory, so that none of it is ever swapped out.',
        gives: 'The kernel’s way to take memory back from here; only a memory limit still bounds it.',
        gains: 'Elasticsearch’s heap, RDMA and DPDK buffers stay resident.',
        right: 'Beside a memory limit, for programs that document it.',
      },
      'no-core': {
        does: 'Keeps a crash from writing the process’s memory to a file; a host whose `core_pattern` hands dumps to a program leaves it to that program.',
        gives: 'The dump with which to find the cause.',
        gains: 'Keys and data in memory do not land on the disk.',
        right: 'Production, above all with secrets in memory.',
      },
      core: {
        does: 'Lets a crash leave the process’s memory as a file; where it goes, `core_pattern` of the host decides.',
        gives: 'What was in memory, secrets included, and disk space of the host.',
        gains: 'A crash can be examined afterwards.',
        right: 'While looking for a fault.',
      },
      priority: {
        does: 'Bounds the priority that a process may give itself.',
        gives: 'Fairness on the processors, for as high as it reaches.',
        gains: 'Audio and control loops get their latency; Docker’s reference names `SYS_NICE` beside it.',
      },
      queues: {
        does: 'Bounds what the user that runs here may queue in the kernel, counted over every container with that user id.',
        gives: 'Independence from neighbours under the same user id.',
        gains: 'Programs that queue much locally get along.',
      },
      stack: {
        does: 'Bounds the stack of each thread that is started without a size of its own.',
        gives: 'Address space per thread, and the guard against endless recursion.',
        gains: 'Deeply recursive programs run.',
      },
      'file-size': {
        does: 'Bounds how large a file one process may write.',
        gives: 'Large files: the program gets a signal or an error instead.',
        gains: 'One runaway file cannot fill the disk by itself; many small ones still can.',
      },
    },
  },
  'zh-cn': {
    title: '进程资源限制',
    summary: '设置这里每个进程继承的限制；与 cgroup 限制不同，它按进程或按用户计，而不是按容器计。',
    variants: {
      files: {
        does: '限制单个进程能同时打开多少文件和连接。',
        gives: '客户端很多时的余地：到了上限就不再接受连接。',
        gains: '文件描述符泄漏到此为止，内核的表也不会膨胀。',
        right: '明确写出所需数目的数据库、代理和消息队列。',
      },
      'files-unbounded': {
        does: '让单个进程能打开的文件多到内核的上限，至少上百万。',
        gives: '会逐个遍历文件描述符的程序的启动时间和内存，以及对泄漏的约束。',
        gains: '任何服务器都不会碰到上限。',
        right: '几乎没有必要；几十万对大型服务器也够了。',
      },
      processes: {
        does: '限制这里所用用户的进程数，凡是以同一用户 ID 运行的容器都合在一起计。',
        gives: '独立性：用户 ID 相同的邻居也会占用这个额度。这里的 root 不受约束。',
        right: '不适合防 fork 炸弹，那要用只统计本容器的 `pids_limit`。',
      },
      locked: {
        does: '限制单个进程能锁定多少内存，使之不被换出。',
        gains: '密钥存储和数据平面不用 `IPC_LOCK` 就能把这么多留在内存里。',
        right: '按程序的要求设置。',
      },
      'locked-unbounded': {
        does: '让进程可以锁定全部内存，永不换出。',
        gives: '内核从这里回收内存的办法；只剩内存限制还能约束它。',
        gains: 'Elasticsearch 的堆、RDMA 和 DPDK 的缓冲区常驻内存。',
        right: '与内存限制一起用，并且程序文档有此要求。',
      },
      'no-core': {
        does: '崩溃时不把进程内存写成文件；若宿主机的 `core_pattern` 把转储交给某个程序，则由那个程序说了算。',
        gives: '用来查找原因的转储。',
        gains: '内存中的密钥和数据不会落到磁盘上。',
        right: '生产环境，尤其是内存里有机密时。',
      },
      core: {
        does: '崩溃时允许把进程内存留成文件；放到哪里由宿主机的 `core_pattern` 决定。',
        gives: '内存里的内容（包括机密），以及宿主机的磁盘空间。',
        gains: '崩溃之后可以分析。',
        right: '正在查故障的时候。',
      },
      priority: {
        does: '限制进程能给自己多高的优先级。',
        gives: '处理器分配的公平性，放得越高让出越多。',
        gains: '音频和控制循环能得到所需的延迟；Docker 的手册要求同时加 `SYS_NICE`。',
      },
      queues: {
        does: '限制这里所用用户在内核中可排队的数量，凡是用户 ID 相同的容器都合在一起计。',
        gives: '独立性：用户 ID 相同的邻居也占用同一份额度。',
        gains: '依赖本机消息队列的程序够用了。',
      },
      stack: {
        does: '限制没有自行指定大小的线程的栈。',
        gives: '每个线程的地址空间，以及对无限递归的防范。',
        gains: '递归很深的程序能够运行。',
      },
      'file-size': {
        does: '限制单个进程能写多大的文件。',
        gives: '大文件：程序会收到信号或错误。',
        gains: '单个失控的文件填不满磁盘；很多小文件仍然可以。',
      },
    },
  },
});
