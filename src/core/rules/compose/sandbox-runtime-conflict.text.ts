import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Sandbox asked for what it keeps away',
    why: 'A sandboxed runtime buys its isolation by not sharing: gVisor answers system calls itself, Kata and Hyper-V start a guest with a kernel of its own, Sysbox maps root to nobody. Namespaces, devices and sockets belong to the host’s kernel and cannot cross, so that a line which asks for them is refused, does nothing, or, where the runtime was told to let it through, is the hole in the wall. A virtual machine draws the same line and says so: it gets a card, a disk or a device by name, each as virtual hardware or by passthrough.',
    keep: 'The runtime was registered with options that allow this one thing on purpose.',
    messages: {
      kataNetwork:
        'Kata cannot put `{service}` on the host’s network: its guest has a stack of its own, and the request is refused or upsets the host’s.',
      kataPeer:
        'Kata cannot share a network: `{line}` takes the interfaces into the guest of `{service}`, and the other container loses them.',
      processes: '`{line}` cannot reach out of the sandbox of `{service}`: behind it is another kernel, with no processes but its own.',
      memory: '`{line}` cannot reach out of the guest of `{service}`: shared memory and semaphores of the host live under another kernel.',
      sysbox: 'Sysbox does not work with `{line}`: it rests on a user namespace of its own, which this would undo.',
      hyperv: '`{line}` does not reach `{service}`: devices are handed only to Windows containers with process isolation.',
      gvisorNetwork:
        'gVisor refuses the host’s network to `{service}`, unless the runtime is registered with `--network=host`, which gives the host’s stack back.',
      gvisorPeer: '`{line}` moves the addresses of that network into the sandbox of `{service}`; the other container is left without.',
      gvisorDevice: '`{service}` cannot open `{line}`: gVisor passes only devices that it knows, unless it is registered to pass more.',
      gvisorSocket:
        'As gVisor is set up by default, `{service}` cannot connect to `{line}`; where it is allowed to, the sandbox is worth nothing.',
      kataDevice: 'Kata leaves `{line}` out of the guest of `{service}`: it attaches only disks and VFIO devices.',
      unregistered: 'The runtime `{runtime}` must be registered with the daemon on every host that runs this file.',
    },
    related: { sandbox: 'the sandbox is chosen here', line: 'this is what cannot cross it' },
    fixes: { remove: 'Remove `{line}`', runtime: 'Use the engine’s own runtime, on the host’s kernel' },
  },
  'zh-cn': {
    title: '要求沙箱交出它隔开的东西',
    why: '沙箱运行时靠不共享来换取隔离：gVisor 自己响应系统调用，Kata 和 Hyper-V 启动一个有自己内核的客户机，Sysbox 把 root 映射成无权用户。命名空间、设备和套接字属于宿主机内核，过不了这道墙；要它们的那一行不是被拒绝，就是不起作用，要么就是因为运行时被配置成放行而成了墙上的洞。虚拟机划的是同一条线，而且说得明白：网卡、磁盘、设备都要逐个指名，作为虚拟硬件或通过直通交给它。',
    keep: '运行时注册时有意加了参数，专门放行这一样。',
    messages: {
      kataNetwork: 'Kata 无法让 `{service}` 使用宿主机网络：客户机有自己的网络栈，这样的请求会被拒绝，或扰乱宿主机的网络。',
      kataPeer: 'Kata 不能共用网络：`{line}` 会把网卡收进 `{service}` 的客户机，另一个容器随之断网。',
      processes: '`{line}` 出不了 `{service}` 的沙箱：里面是另一个内核，只有它自己的进程。',
      memory: '`{line}` 出不了 `{service}` 的客户机：宿主机的共享内存和信号量属于另一个内核。',
      sysbox: 'Sysbox 与 `{line}` 不能并用：它以自己的用户命名空间为基础，而这一行会把它取消。',
      hyperv: '`{line}` 到不了 `{service}`：只有采用进程隔离的 Windows 容器才能得到设备。',
      gvisorNetwork: 'gVisor 不让 `{service}` 使用宿主机网络，除非运行时注册时加了 `--network=host`，那就等于交还了宿主机的网络栈。',
      gvisorPeer: '`{line}` 会把那个网络的地址搬进 `{service}` 的沙箱，另一个容器就没有了。',
      gvisorDevice: '`{service}` 打不开 `{line}`：gVisor 只放行它认识的设备，除非注册时另有设置。',
      gvisorSocket: '按默认设置，`{service}` 在 gVisor 里连不上 `{line}`；若放行，这个沙箱就形同虚设。',
      kataDevice: 'Kata 不会把 `{line}` 接到 `{service}` 的客户机：它只接磁盘和 VFIO 设备。',
      unregistered: '运行时 `{runtime}` 必须在每台运行此文件的宿主机的守护进程里注册。',
    },
    related: { sandbox: '沙箱在这里选定', line: '过不了沙箱的是这一行' },
    fixes: { remove: '删除 `{line}`', runtime: '改用引擎自带的运行时，直接跑在宿主机内核上' },
  },
});
