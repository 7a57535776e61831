import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Added capability',
    summary:
      'Gives root in the container a privilege that Docker withholds, and opens the system calls that its seccomp profile ties to it.',
    gives: 'A piece of the line between root inside and root on the host; how large a piece depends on the name.',
    variants: {
      all: {
        does: 'Keeps every capability and opens every system call tied to one; device list, masked paths and, where the host runs it, AppArmor remain.',
        gives: 'Nearly all that separates root inside from root outside: loading a kernel module is one permitted call away.',
        gains: 'Nobody has to find out which single capability is missing.',
        right: 'For a short while, to learn by elimination what the program needs.',
      },
      'sys-admin': {
        does: 'Opens mounting, entering namespaces, BPF, performance events and many other calls, more than any other capability.',
        gives:
          'The boundary to the host for practical purposes: AppArmor’s default profile still denies mounting, where there is one, and little else is left.',
        gains: 'Mounts, FUSE and nested sandboxes work without privileged mode.',
        right: 'The service administers a kernel and cannot have one of its own.',
      },
      'sys-module': {
        does: 'Lets root load code into the kernel that all containers of this host share.',
        gives: 'The host itself: a module runs beyond every namespace, filter and limit.',
        gains: 'Drivers that an image brings along are loaded at its start.',
        right: 'Hardly ever, since loading the module once on the host does the same.',
      },
      'dac-read-search': {
        does: 'Lets root open files by handle instead of path, past the mount namespace, on any file system of which it sees a single file.',
        gives: 'The files of the host: one bind mount, even Docker’s own `/etc/hosts`, opens the file system behind it.',
        gains: 'Backup and indexing tools read everything without owning it.',
        right: 'Reading the whole host is the job, and the image is trusted with it.',
      },
      'sys-ptrace': {
        does: 'Lets root trace and change any process it can see, whoever owns it.',
        gives: 'Separation between the users inside; the host’s processes stay out of sight in a process namespace of its own.',
        gains: 'Debuggers, profilers and sanitizers attach to running programs.',
        right: 'Debugging across users, or where the host lets a process trace only its children; else the default filter permits enough.',
      },
      'sys-ptrace-host': {
        does: 'Lets root, together with `pid: host`, trace and rewrite any process of the host.',
        gives:
          'The host: code can be injected into daemons that run as root there, unless AppArmor’s default profile is in force and refuses it.',
        gains: 'One container debugs or profiles the whole machine.',
        right: 'A tracer that the operators of the machine trust like root.',
      },
      'sys-rawio': {
        does: 'Opens I/O ports and raw device commands, past the kernel’s drivers.',
        gives: 'The kernel’s say over hardware; with `/dev/mem` or a disk among the devices, the host.',
        gains: 'Disk tools such as `smartctl` talk to the hardware directly.',
        right: 'Watching disk health, with just the one device handed in.',
      },
      bpf: {
        does: 'Lets root load BPF programs into the kernel that everyone here shares.',
        gives: 'A layer in front of the kernel’s verifier; beside `PERFMON` such programs can read kernel memory of the whole host.',
        gains: 'Network and observability tools get by without the far wider `SYS_ADMIN`.',
        right: 'An agent that is meant to watch the whole node.',
      },
      perfmon: {
        does: 'Opens performance counters of the whole machine and, beside `BPF`, tracing of its kernel.',
        gives: 'Privacy between neighbours: what their code does can be measured from here.',
        gains: 'Profilers see hardware counters and kernel stacks.',
        right: 'Profiling a node whose tenants trust each other.',
      },
      mac: {
        does: 'Lets root manage or pass the mandatory access rules of the shared kernel, as far as its security module heeds this capability.',
        gives: 'The layer that should hold when all others have failed, for every container of the host.',
        gains: 'A container can load and manage such policies.',
        right: 'Only for the agent that owns the host’s policy.',
      },
      'sys-boot': {
        does: 'Opens the reboot call, which ends only this container while it has a process namespace of its own.',
        gives: 'The running machine, as soon as `pid: host` is added.',
        gains: 'An init system inside can restart its container by itself.',
      },
      'net-admin': {
        does: 'Lets root configure interfaces, routes and packet filters of the network namespace it lives in.',
        gives: 'Distance to the host’s kernel, whose packet-filter and traffic-control code becomes reachable.',
        gains: 'VPNs, firewalls and routers run as containers.',
        right: 'The service’s job is the network; a router for others is a classic virtual machine.',
      },
      'net-admin-host': {
        does: 'Lets root, on the host’s network, change interfaces, routes and firewall of the host itself.',
        gives: 'The network policy of the machine and of every container behind it.',
        gains: 'A gateway, failover address or network plugin for the node runs as a container.',
        right: 'This container is the host’s network agent and is trusted as such.',
      },
      'net-raw': {
        does: 'Lets root build packets by hand; Docker grants it anyway, so the line counts only after `cap_drop: [ALL]`.',
        gives: 'Honesty on the bridge, where the addresses of neighbours can be forged.',
        gains: 'Raw sockets for DHCP, scanners and diagnosis.',
        right: 'The tool needs raw sockets; `ping` mostly works without.',
      },
      'sys-time': {
        does: 'Lets root set the wall clock, which no namespace separates: it is the clock of the whole host.',
        gives: 'Trust in time everywhere on the machine, for logs, certificates and databases.',
        gains: 'A time service can run in a container.',
        right: 'Exactly one container keeps the host’s time, and the host does not do it itself.',
      },
      syslog: {
        does: 'Lets root read and clear the log of the shared kernel, and see kernel addresses.',
        gives: 'What the kernel reports about neighbours, and addresses that exploits look for.',
        gains: 'A log collector sees kernel messages.',
        right: 'The collector is meant for the whole node.',
      },
      'sys-nice': {
        does: 'Lets root raise priorities, choose real-time scheduling and set NUMA policy, whose calls the default filter withholds.',
        gives: 'Fairness on the processors: work here can outrank every neighbour.',
        gains: 'Databases spread memory over NUMA nodes, audio and control loops get their latency.',
        right: '`innodb_numa_interleave` and the like, or processors set aside for this service.',
      },
      'sys-resource': {
        does: 'Lets root exceed resource limits, disk quotas and the blocks reserved for root.',
        gives: 'The meaning of `ulimits` and quotas; cgroup limits still hold.',
        gains: 'A program can raise its own limits while it runs.',
        right: 'A higher value under `ulimits` does not do.',
      },
      'ipc-lock': {
        does: 'Lets root lock memory beyond its `memlock` limit, so that it is never swapped out.',
        gives: 'The kernel’s freedom to take pages back; a memory limit still counts them.',
        gains: 'Secrets stay off the swap, and huge pages and DMA buffers become possible.',
        right: 'Vault, Elasticsearch or DPDK, with a memory limit beside it.',
      },
      audit: {
        does: 'Reaches the kernel’s one audit trail, which knows no containers: its records (`AUDIT_READ`) from the host’s network, its rules (`AUDIT_CONTROL`) with `pid: host`.',
        gives: 'Confidence that the audit of the whole machine is complete and private.',
        gains: 'An audit collector can run in a container.',
        right: 'That collector is the node’s own.',
      },
      'checkpoint-restore': {
        does: 'Opens what freezing and restoring processes takes, such as choosing their process ids.',
        gives: 'A little more kernel surface, inside namespaces of its own.',
        gains: 'Part of what CRIU asks for, without `SYS_ADMIN`; Docker’s default filter still withholds other calls that it makes.',
      },
      'net-bind-service': {
        does: 'Allows ports below {unprivileged-port}; Docker grants it anyway, and in a network namespace of its own the container needs no capability for them.',
        right: 'Beside `cap_drop: [ALL]` on the host’s network, where the rule still applies.',
      },
      mknod: {
        does: 'Lets root create device nodes; Docker grants it anyway, and the list of allowed devices still decides which of them open.',
        gives: 'Little alone; beside a wide `device_cgroup_rules`, a node for the host’s own disk.',
        right: 'After `cap_drop: [ALL]`, for an installer that unpacks device files.',
      },
      files: {
        does: 'Lets root pass file owners and permissions; Docker grants it anyway, so the line counts only after `cap_drop: [ALL]`.',
        gives: 'The file permissions of bind mounts, which then do not stop root here.',
        right: 'The entrypoint prepares directories as root before it becomes another user.',
      },
      identity: {
        does: 'Lets root become any other user; Docker grants it anyway, so the line counts only after `cap_drop: [ALL]`.',
        right: 'The image starts as root and drops to its own user, as most databases do.',
      },
      default: {
        does: 'Names one of the {default-capabilities} capabilities that Docker keeps anyway; without `cap_drop: [ALL]` the line changes nothing.',
      },
      'non-root': {
        does: 'Reaches only programs with file capabilities or a setuid bit, because the process itself starts as a non-root user without any.',
        gives: 'The ceiling for such programs, unless `no-new-privileges` is set.',
        gains: 'Nothing for the service itself, unless its program file carries the capability.',
      },
      moot: {
        does: 'Adds nothing: privileged mode beside it already gives every capability.',
      },
    },
    counterparts: {
      kvm: 'Root in a guest holds them all, over the guest’s kernel alone.',
    },
  },
  'zh-cn': {
    title: '增加的 capability',
    summary: '把 Docker 默认不给的一项特权交给容器里的 root，seccomp 配置中与它绑定的系统调用也随之放开。',
    gives: '容器内 root 与宿主机 root 之间界线的一部分，有多大要看是哪一项。',
    variants: {
      all: {
        does: '保留全部 capability，并放开与之绑定的所有系统调用；设备清单、屏蔽的路径和（宿主机启用时的）AppArmor 仍在。',
        gives: '容器内外 root 之间的几乎全部差别：加载内核模块只差一次调用，而这个调用已放行。',
        gains: '不用费心查究竟缺哪一项。',
        right: '只在短时间内，用排除法弄清程序需要什么。',
      },
      'sys-admin': {
        does: '放开挂载、进入命名空间、BPF、性能事件等大量调用，比其他任何一项都多。',
        gives: '与宿主机之间实际起作用的边界：有 AppArmor 时默认配置还禁止挂载，此外所剩无几。',
        gains: '不用特权模式也能挂载、使用 FUSE 和嵌套沙箱。',
        right: '这个服务要管理内核，又不可能给它一个自己的内核。',
      },
      'sys-module': {
        does: '让 root 把代码装进这台宿主机所有容器共用的内核。',
        gives: '宿主机本身：模块运行在一切命名空间、过滤和限制之外。',
        gains: '镜像自带的驱动在启动时就能装上。',
        right: '几乎没有：在宿主机上加载一次模块效果相同。',
      },
      'dac-read-search': {
        does: '让 root 不凭路径而凭句柄打开文件，绕过挂载命名空间；只要看得到某文件系统里的一个文件就行。',
        gives: '宿主机的文件：一个绑定挂载，哪怕是 Docker 自己的 `/etc/hosts`，就能打开背后的文件系统。',
        gains: '备份和索引工具不必是属主也能读取一切。',
        right: '任务就是读取整台宿主机，并且信任这个镜像去读。',
      },
      'sys-ptrace': {
        does: '让 root 跟踪、修改它看得见的任何进程，不论属于谁。',
        gives: '容器内各用户之间的隔离；进程命名空间独立时，仍看不到宿主机的进程。',
        gains: '调试器、性能分析器和 sanitizer 可以附着到运行中的程序。',
        right: '要跨用户调试，或者宿主机只许跟踪子进程；其余情况，默认过滤放行的已经够用。',
      },
      'sys-ptrace-host': {
        does: '配合 `pid: host`，让 root 可以跟踪并改写宿主机的任何进程。',
        gives: '宿主机：可以向那里以 root 运行的守护进程注入代码，除非 AppArmor 的默认配置生效而予以拒绝。',
        gains: '一个容器就能调试、分析整台机器。',
        right: '运维人员像信任 root 一样信任的跟踪工具。',
      },
      'sys-rawio': {
        does: '放开 I/O 端口和原始设备命令，绕过内核的驱动。',
        gives: '内核对硬件的掌控；交入的设备里若有 `/dev/mem` 或磁盘，连宿主机也一并放弃。',
        gains: '`smartctl` 之类的工具可以直接访问硬件。',
        right: '监测磁盘健康，并且只交入那一个设备。',
      },
      bpf: {
        does: '让 root 把 BPF 程序装进大家共用的内核。',
        gives: '内核校验器前面的一道屏障；与 `PERFMON` 合用时，程序可读取整台宿主机的内核内存。',
        gains: '网络和观测工具不再需要宽得多的 `SYS_ADMIN`。',
        right: '本来就要观测整个节点的代理。',
      },
      perfmon: {
        does: '放开整台机器的性能计数器；与 `BPF` 合用时还能跟踪内核。',
        gives: '邻居之间的隐私：它们的代码在做什么，从这里可以测出来。',
        gains: '性能分析器看得到硬件计数器和内核调用栈。',
        right: '节点上的租户彼此信任时做性能分析。',
      },
      mac: {
        does: '让 root 管理或绕过共用内核的强制访问规则，具体程度取决于其安全模块是否理会这项 capability。',
        gives: '其他防线都失守后本该顶住的那一层，宿主机上所有容器都受影响。',
        gains: '可以在容器里加载和管理这类策略。',
        right: '只适合负责宿主机策略的那个代理。',
      },
      'sys-boot': {
        does: '放开重启调用；进程命名空间独立时，它只会结束本容器。',
        gives: '一旦加上 `pid: host`，就是正在运行的整台机器。',
        gains: '里面的 init 系统可以自行重启容器。',
      },
      'net-admin': {
        does: '让 root 配置所在网络命名空间的网卡、路由和包过滤。',
        gives: '与宿主机内核之间的一层隔离：包过滤和流量控制的代码从此可以触及。',
        gains: 'VPN、防火墙、路由器可以作为容器运行。',
        right: '服务本身就是做网络的；给别人当路由器，则是典型的虚拟机用途。',
      },
      'net-admin-host': {
        does: '在宿主机网络上，让 root 修改宿主机自己的网卡、路由和防火墙。',
        gives: '整台机器以及其后所有容器的网络策略。',
        gains: '节点的网关、漂移地址或网络插件可以作为容器运行。',
        right: '这个容器就是宿主机的网络代理，信任程度也相同。',
      },
      'net-raw': {
        does: '让 root 自己构造数据包；Docker 本来就给，只有同时写了 `cap_drop: [ALL]`，这一行才有意义。',
        gives: '桥接网络上地址的可信度：从这里可以伪造邻居的地址。',
        gains: 'DHCP、扫描和诊断所用的原始套接字。',
        right: '工具确实需要原始套接字；`ping` 大多不需要。',
      },
      'sys-time': {
        does: '让 root 设置系统时间；没有哪个命名空间隔开它，改的就是整台宿主机的时间。',
        gives: '机器上所有日志、证书和数据库对时间的信任。',
        gains: '时间服务可以放进容器。',
        right: '宿主机的时间只由这一个容器维护，宿主机自己不做。',
      },
      syslog: {
        does: '让 root 读取并清空共用内核的日志，还能看到内核地址。',
        gives: '内核对邻居的记录，以及攻击者想找的地址。',
        gains: '日志采集器看得到内核消息。',
        right: '采集器本来就面向整个节点。',
      },
      'sys-nice': {
        does: '让 root 提高优先级、选择实时调度、设置 NUMA 策略（其系统调用默认被过滤）。',
        gives: '处理器的公平分配：这里的任务可以压过所有邻居。',
        gains: '数据库能把内存分布到各 NUMA 节点，音频和控制循环得到所需的延迟。',
        right: '`innodb_numa_interleave` 之类，或有专门留给它的处理器。',
      },
      'sys-resource': {
        does: '让 root 突破资源限制、磁盘配额和留给 root 的磁盘块。',
        gives: '`ulimits` 和配额的约束力；cgroup 的限制仍然有效。',
        gains: '程序可以在运行中提高自己的限制。',
        right: '把 `ulimits` 调高也解决不了问题。',
      },
      'ipc-lock': {
        does: '让 root 锁定超过 `memlock` 限制的内存，使之永不换出。',
        gives: '内核回收页面的余地；内存限制照样计入。',
        gains: '机密不会写进交换空间，大页和 DMA 缓冲区也可用了。',
        right: 'Vault、Elasticsearch 或 DPDK，并且同时设了内存限制。',
      },
      audit: {
        does: '可以接触内核唯一的审计，它不分容器：`AUDIT_READ` 在宿主机网络里读记录，`AUDIT_CONTROL` 配合 `pid: host` 改规则。',
        gives: '整台机器审计记录的完整性和保密性。',
        gains: '审计采集器可以放进容器。',
        right: '这个采集器就是节点自己的。',
      },
      'checkpoint-restore': {
        does: '放开冻结和恢复进程所需的操作，例如指定进程号。',
        gives: '在自己的命名空间里多一点内核攻击面。',
        gains: 'CRIU 所需的一部分，不必给 `SYS_ADMIN`；它用到的另一些调用仍被 Docker 的默认过滤拦下。',
      },
      'net-bind-service': {
        does: '允许绑定 {unprivileged-port} 以下的端口；Docker 本来就给，而且在自己的网络命名空间里根本不需要它。',
        right: '使用宿主机网络并写了 `cap_drop: [ALL]`：那里仍有低端口限制。',
      },
      mknod: {
        does: '让 root 创建设备节点；Docker 本来就给，而哪些能打开仍由设备清单决定。',
        gives: '单独看很少；若 `device_cgroup_rules` 放得很宽，就能造出宿主机磁盘的节点。',
        right: '写了 `cap_drop: [ALL]`，而安装程序要解包设备文件。',
      },
      files: {
        does: '让 root 不受文件属主和权限约束；Docker 本来就给，只有写了 `cap_drop: [ALL]` 才起作用。',
        gives: '绑定挂载里的文件权限，它们从此拦不住这里的 root。',
        right: '入口脚本先以 root 准备目录，再切换到别的用户。',
      },
      identity: {
        does: '让 root 变成任何其他用户；Docker 本来就给，写了 `cap_drop: [ALL]` 这一行才有用。',
        right: '镜像以 root 启动再降到自己的用户，多数数据库如此。',
      },
      default: {
        does: 'Docker 默认保留的 {default-capabilities} 项之一；没有 `cap_drop: [ALL]`，写不写都一样。',
      },
      'non-root': {
        does: '只影响带文件 capability 或 setuid 位的程序，因为进程本身以非 root 用户启动，一项也没有。',
        gives: '这类程序的权限上限，除非设了 `no-new-privileges`。',
        gains: '对服务本身没有好处，除非程序文件自带这项 capability。',
      },
      moot: {
        does: '什么也没增加：服务已是特权模式，全部 capability 都有了。',
      },
    },
    counterparts: {
      kvm: '虚拟机里的 root 全都有，但只对虚拟机自己的内核有效。',
    },
  },
});
