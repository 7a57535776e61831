import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'CPU time limit',
    summary: 'Caps how much processor time threads of this guest get per period, even while processors idle.',
    variants: {
      vcpu: {
        does: 'Lets each virtual CPU run this many microseconds per `period`, then makes it wait.',
        gives: 'Steady latency: a stopped virtual CPU may hold a lock that others wait for.',
        gains: 'Guests that run at a sold speed, whatever the host.',
        right: 'A neighbour must never take more than its part.',
      },
      container: {
        does: 'Lets all processes of the container together run this many microseconds per `period`, then makes them wait.',
        gives: 'Latency once the time is used up, even while processors idle.',
        gains: 'Neighbours that one container cannot crowd out.',
      },
      global: {
        does: 'Caps the whole domain, its emulator included, at this many microseconds per `global_period`.',
        gives: 'Progress of I/O while virtual CPUs use the time up.',
        gains: 'One ceiling for everything that the guest causes.',
      },
      emulator: {
        does: 'Caps QEMU’s own threads, those of virtual CPUs and I/O excepted.',
        gives: 'Speed of emulated devices, consoles and migration.',
        gains: 'A bound on work that a guest can cause outside its virtual CPUs.',
      },
      iothread: {
        does: 'Caps each I/O thread at this many microseconds per `iothread_period`.',
        gives: 'Disk throughput, in bursts.',
        gains: 'Busy disks that do not eat the host’s processors.',
      },
      period: {
        does: 'Sets the interval over which the quota beside it is counted.',
        gives: 'A long one makes pauses long; a short one costs the scheduler more.',
      },
      unlimited: {
        does: 'Sets no limit: a negative quota means as much time as there is.',
        gives: 'The protection of neighbours that a limit would be.',
      },
    },
    counterparts: {
      docker: '`cpus` is the same quota for a whole container.',
    },
  },
  'zh-cn': {
    title: 'CPU 时间上限',
    summary: '限定客户机的线程每个周期能用多少处理器时间，处理器空闲也不放宽。',
    variants: {
      vcpu: {
        does: '每个虚拟 CPU 在一个 `period` 里最多运行这么多微秒，用完就等。',
        gives: '平稳的延迟：被停下的虚拟 CPU 可能正握着别人要的锁。',
        gains: '客户机按出售的速度运行，与宿主机快慢无关。',
        right: '绝不能让邻居多占。',
      },
      container: {
        does: '容器的所有进程在一个 `period` 里合计最多运行这么多微秒，用完就等。',
        gives: '时间用完后的延迟，处理器空闲也一样。',
        gains: '一个容器挤不掉邻居。',
      },
      global: {
        does: '整个域（含模拟器）在每个 `global_period` 里最多用这么多微秒。',
        gives: '虚拟 CPU 把时间用光时，I/O 也停下来。',
        gains: '客户机引起的全部开销归在一个上限之下。',
      },
      emulator: {
        does: '限制 QEMU 自己的线程，虚拟 CPU 和 I/O 线程除外。',
        gives: '模拟设备、控制台和迁移的速度。',
        gains: '客户机在虚拟 CPU 之外能引起的工作有了界限。',
      },
      iothread: {
        does: '每个 I/O 线程在一个 `iothread_period` 里最多用这么多微秒。',
        gives: '磁盘吞吐，突发时尤甚。',
        gains: '繁忙的磁盘不会吃光宿主机处理器。',
      },
      period: {
        does: '设定旁边的配额按多长的间隔计算。',
        gives: '间隔长，停顿就长；间隔短，调度开销就大。',
      },
      unlimited: {
        does: '不设上限：负的配额表示有多少用多少。',
        gives: '邻居得不到这方面的保护。',
      },
    },
    counterparts: {
      docker: '`cpus` 是针对整个容器的同样配额。',
    },
  },
});
