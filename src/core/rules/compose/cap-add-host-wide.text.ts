import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Capability that reaches all of the host',
    why: 'Some of what the kernel has exists only once, whatever the namespaces: its clock, its log, its priorities, its audit trail. A capability over such a thing does not lead out of the container, but its effect does, to every neighbour and to the host. Gained is just that effect: a time server, a log collector, a database that arranges its own memory. A virtual machine has a clock, a log and a scheduler of its own, and the same request stays inside.',
    keep: 'The effect is what this service is there for, and it is the only one on this host.',
    messages: {
      clock: '`{capability}` lets root in `{service}` set the clock of the whole host.',
      'idle-clock': '`{capability}` is not needed: `-x` tells the time server in `{service}` to leave the clock alone.',
      log: '`{capability}` lets root in `{service}` read and clear the kernel log of the whole host.',
      priority: '`{capability}` lets root in `{service}` outrank every other process of the host, up to real-time scheduling.',
      database:
        '`{capability}` lets the database in `{service}` place its memory across NUMA nodes; it could outrank every process of the host as well.',
      limits: '`{capability}` lets root in `{service}` pass `ulimits`, disk quotas and the space that file systems reserve for root.',
      agent: '`{capability}` lets the agent in `{service}` raise its own limits; disk quotas and reserved space are open to it as well.',
      memory: '`{capability}` lets `{service}` lock memory that the kernel cannot take back, and no memory limit ends it.',
      audit: '`{capability}` opens the audit trail to `{service}`, and there is one for the whole host.',
      'idle-audit': '`{capability}` has no effect in `{service}`: the kernel heeds it only in the host’s own namespace.',
      power: '`{capability}` lets `{service}` decide when the whole host sleeps or wakes.',
      accounting: '`{capability}` together with `pid: host` lets root in `{service}` turn process accounting of the host on and off.',
      console: '`{capability}` together with the console handed in lets root in `{service}` reconfigure the terminals of the host.',
      immutable:
        '`{capability}` lets root in `{service}` make files immutable, in volumes and in its own layer, which then nobody else can remove.',
      mapped: '`{capability}` has no hold on the host here: users are mapped, and the kernel heeds it inside the user namespace only.',
    },
    fixes: { remove: 'Remove {capability}' },
  },
  'zh-cn': {
    title: '影响整台宿主机的 capability',
    why: '内核里有些东西不管分多少命名空间都只有一份：时钟、日志、优先级、审计记录。针对它们的 capability 不会让进程跑出容器，但效果会传出去，影响所有邻居和宿主机。换来的也正是这个效果：时间服务、日志收集，或者自己安排内存的数据库。虚拟机有自己的时钟、日志和调度器，同样的请求只留在里面。',
    keep: '服务就是为这个效果而设，而且这台宿主机上只有它一个。',
    messages: {
      clock: '`{capability}` 让 `{service}` 里的 root 能改整台宿主机的时钟。',
      'idle-clock': '不需要 `{capability}`：`-x` 已让 `{service}` 里的时间服务不去动时钟。',
      log: '`{capability}` 让 `{service}` 里的 root 能读取和清空整台宿主机的内核日志。',
      priority: '`{capability}` 让 `{service}` 里的 root 能抢在宿主机任何进程之前运行，直至实时调度。',
      database: '`{capability}` 让 `{service}` 里的数据库能把内存分布到各 NUMA 节点；同时它也能抢在宿主机任何进程之前运行。',
      limits: '`{capability}` 让 `{service}` 里的 root 能突破 `ulimits`、磁盘配额和文件系统留给 root 的空间。',
      agent: '`{capability}` 让 `{service}` 里的代理能提高自身的限制；磁盘配额和预留空间也对它放开。',
      memory: '`{capability}` 让 `{service}` 能锁住内核无法收回的内存，而这里没有内存上限来约束。',
      audit: '`{capability}` 向 `{service}` 放开审计记录，而整台宿主机只有一份。',
      'idle-audit': '`{capability}` 在 `{service}` 里不起作用：内核只在宿主机自己的命名空间里理会它。',
      power: '`{capability}` 让 `{service}` 能决定整台宿主机何时休眠、何时唤醒。',
      accounting: '`{capability}` 加上 `pid: host`，让 `{service}` 里的 root 能开关宿主机的进程记账。',
      console: '`{capability}` 加上交入的控制台，让 `{service}` 里的 root 能重设宿主机的终端。',
      immutable: '`{capability}` 让 `{service}` 里的 root 能把卷和自己那一层里的文件设为不可变，别人就再也删不掉。',
      mapped: '`{capability}` 在这里管不到宿主机：用户做了映射，内核只在用户命名空间里理会它。',
    },
    fixes: { remove: '去掉 {capability}' },
  },
});
