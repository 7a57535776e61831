import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Block I/O',
    summary: 'Weighs or caps what this container reads from and writes to the host’s disks; without it the fastest neighbour wins.',
    variants: {
      weight: {
        does: 'Weighs the container’s disk requests against others on the same disk, and only where its I/O scheduler heeds weights.',
        gives: 'Certainty: many hosts use a scheduler that ignores it without a word.',
        gains: 'A fair share under contention, and full speed on an idle disk.',
        right: 'Hosts whose disks run BFQ or the kernel’s cost model.',
      },
      'weight-refused': { does: 'Is refused by the engine, which takes weights from `10` to `1000`.' },
      'read-bytes': {
        does: 'Caps what the container reads from this disk per second; what exceeds it waits.',
        gives: 'Start-up and cold caches, which read the most.',
        gains: 'A scan or backup in here does not starve the neighbours.',
      },
      'write-bytes': {
        does: 'Caps what the container writes to this disk per second; what goes through the page cache counts only on `cgroup v2`, and there only on file systems that support it.',
        gives: 'Commit times of databases, which wait for the disk.',
        gains: 'A flood of logs or imports leaves the disk to others.',
      },
      'read-operations': {
        does: 'Caps how many reads per second the container gets on this disk, whatever their size.',
        gives: 'Random reads, which a database needs in number.',
        gains: 'Neighbours keep short queues on disks that count operations.',
      },
      'write-operations': {
        does: 'Caps how many writes per second the container gets on this disk, whatever their size.',
        gives: 'Small synchronous writes, such as the journals of databases and file systems.',
        gains: 'A busy journal leaves room for others.',
      },
      device: {
        does: 'Names the disk of the host that the rule is about; what lies on another one is not bound by it.',
        gives: 'Portability: names and numbers of disks are this machine’s.',
        right: 'It is the disk under the volumes in question, and not a partition of it.',
      },
    },
  },
  'zh-cn': {
    title: '块 I/O',
    summary: '给这个容器对宿主机磁盘的读写定权重或上限；不设就是谁快谁占。',
    variants: {
      weight: {
        does: '在同一块磁盘上与别人的请求相比的权重，而且只有 I/O 调度器理会权重时才有效。',
        gives: '确定性：很多宿主机的调度器不声不响地忽略它。',
        gains: '争用时有公平的份额，磁盘空闲时仍是全速。',
        right: '磁盘用 BFQ 或启用了内核成本模型的宿主机。',
      },
      'weight-refused': { does: '会被引擎拒绝，权重只能在 `10` 到 `1000` 之间。' },
      'read-bytes': {
        does: '限制容器每秒从这块磁盘读取的量；超出的要等。',
        gives: '启动和冷缓存阶段，那时读得最多。',
        gains: '这里的扫描或备份不会饿死邻居。',
      },
      'write-bytes': {
        does: '限制容器每秒写到这块磁盘的量；经页缓存的写入只在 `cgroup v2` 上、且文件系统支持时才计入。',
        gives: '数据库的提交时间：它们要等磁盘。',
        gains: '日志或导入再多，也给别人留下磁盘。',
      },
      'read-operations': {
        does: '限制容器在这块磁盘上每秒的读取次数，不论大小。',
        gives: '随机读取，而数据库需要大量这样的读取。',
        gains: '以次数为瓶颈的磁盘上，邻居的队列保持较短。',
      },
      'write-operations': {
        does: '限制容器在这块磁盘上每秒的写入次数，不论大小。',
        gives: '小块同步写入，例如数据库和文件系统的日志。',
        gains: '日志写得再频繁，也给别人留出余地。',
      },
      device: {
        does: '指明规则针对宿主机的哪块磁盘；放在别的磁盘上的不受约束。',
        gives: '可移植性：磁盘的名称和编号是这台机器的。',
        right: '它就是相关卷所在的整块磁盘，而不是其中一个分区。',
      },
    },
  },
});
