import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Container runtime',
    summary:
      'Decides which program builds the boundary of this container, and so whether it has the host’s kernel in front of it or another one; the daemon must know the name.',
    variants: {
      runc: {
        does: 'Runs the process on the host’s kernel, apart from others by namespaces, capabilities and filters.',
        gives: 'A second line: one flaw of that kernel, reachable through the filters, concerns every container.',
        gains: 'Native speed, and everything that Docker can do.',
        right: 'The code is your own or trusted, or a virtual machine already surrounds the engine.',
      },
      gvisor: {
        does: 'Answers the container’s system calls in a kernel written anew, which itself runs as a filtered process.',
        gives:
          'Speed in work made of system calls, files or network (a web shop kept about {runtimes-gvisor-throughput} of its throughput in {runtimes-year}), and calls it does not know.',
        gains:
          'A flaw in Linux is no longer directly within reach; computing stays at native speed, and no hardware virtualization is needed.',
        right: 'Foreign code, in many small containers.',
      },
      kata: {
        does: 'Runs the container in a light virtual machine with a kernel of its own.',
        gives:
          'Memory and start time for that guest, host namespaces, and speed (a web shop kept about {runtimes-kata-throughput} of its throughput in {runtimes-year}, on nested virtualization).',
        gains: 'A hypervisor between tenants, handled like any container.',
        right: 'Tenants do not trust each other and the hosts offer hardware virtualization.',
      },
      sysbox: {
        does: 'Stays on the host’s kernel, but puts root into a user namespace and emulates parts of `/proc` and `/sys`.',
        gives: 'A separate kernel: a flaw in the host’s concerns this container as well.',
        gains: 'systemd or a Docker engine run inside without privileged mode.',
        right: 'System-like containers and CI workers that need an engine of their own.',
      },
      nvidia: {
        does: 'Is runc with a hook that puts the host’s GPU driver files and devices into the container.',
        gives: 'Distance to that driver, which is large and belongs to the host; the image’s libraries must fit its version.',
        gains: 'GPU computing at native speed.',
        right: 'Older set-ups; `gpus` or a CDI device says the same without another runtime.',
      },
      wasm: {
        does: 'Runs a WebAssembly module instead of a Linux program, inside that format’s own sandbox.',
        gives: 'Ordinary images: only modules built for it start.',
        gains: 'Small, quick to start, and the same on every processor.',
        right: 'The service was written as such a module.',
      },
    },
  },
  'zh-cn': {
    title: '容器运行时',
    summary: '决定由哪个程序构筑容器的边界，也就决定它面对的是宿主机内核还是另一个内核；守护进程必须认识这个名字。',
    variants: {
      runc: {
        does: '进程直接运行在宿主机内核上，靠命名空间、capability 和过滤与其他进程隔开。',
        gives: '第二道防线：内核漏洞只要能透过过滤触及，就波及所有容器。',
        gains: '原生速度，以及 Docker 的全部功能。',
        right: '代码是自己的或可信的，或者引擎外面已经有一台虚拟机。',
      },
      gvisor: {
        does: '由一个重新编写的内核应答容器的系统调用，这个内核本身是一个受过滤的进程。',
        gives:
          '系统调用、文件和网络密集时的速度（{runtimes-year} 年一个网店应用保住约 {runtimes-gvisor-throughput} 的吞吐），以及它不认识的调用。',
        gains: 'Linux 的漏洞不再直接暴露；计算仍是原生速度，也不需要硬件虚拟化。',
        right: '大量小容器里跑外来代码。',
      },
      kata: {
        does: '让容器运行在一台有自己内核的轻量虚拟机里。',
        gives:
          '那台客户机的内存和启动时间、宿主机命名空间，还有速度（{runtimes-year} 年在嵌套虚拟化上，一个网店应用保住约 {runtimes-kata-throughput} 的吞吐）。',
        gains: '租户之间隔着虚拟机监视器，用法却与普通容器一样。',
        right: '租户互不信任，宿主机又支持硬件虚拟化。',
      },
      sysbox: {
        does: '仍用宿主机内核，但把 root 放进用户命名空间，并模拟 `/proc` 和 `/sys` 的一部分。',
        gives: '独立的内核：宿主机内核的漏洞同样波及这个容器。',
        gains: '不用特权模式就能在里面跑 systemd 或 Docker 引擎。',
        right: '像系统一样用的容器，以及需要自带引擎的 CI 节点。',
      },
      nvidia: {
        does: '就是加了钩子的 runc，把宿主机 GPU 驱动的文件和设备放进容器。',
        gives: '与宿主机驱动之间的隔离，而这个驱动很庞大；镜像里的库还要与其版本相配。',
        gains: 'GPU 计算的原生速度。',
        right: '较早的环境；`gpus` 或 CDI 设备不换运行时就能做到。',
      },
      wasm: {
        does: '不运行 Linux 程序，而是在 WebAssembly 自己的沙箱里运行模块。',
        gives: '普通镜像：只有为它构建的模块才能启动。',
        gains: '小巧、启动快，在各种处理器上都一样。',
        right: '服务本来就写成这种模块。',
      },
    },
  },
});
