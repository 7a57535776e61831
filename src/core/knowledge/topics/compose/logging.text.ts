import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Log of the service',
    summary:
      'Decides where the engine puts what the service prints; the daemon’s setting holds otherwise, `json-file` without a size from the start.',
    variants: {
      endless: {
        does: 'Writes all output into one file on the host, which grows without end.',
        gives: 'The disk of everything on that host, to a chatty service.',
        gains: 'Other tools can read the file, and nothing is lost.',
        right: 'With `max-size` under `options`.',
      },
      rotated: {
        does: 'Writes the output into files on the host that are rotated at the size given below.',
        gives: 'Old lines, once the number of files is reached.',
        gains: '`docker logs` and tools that read JSON work, and the disk is safe.',
      },
      local: {
        does: 'Writes the output into compressed files on the host, {local-log-files} of {local-log-size} unless options say otherwise.',
        gives: 'Tools that read the files themselves: the format is the engine’s own.',
        gains: 'The disk is safe without any option.',
      },
      journald: {
        does: 'Hands the output to the host’s journal.',
        gives: 'A share of its own: the journal’s limits hold for all services of the host together.',
        gains: 'One place for logs of containers and host, with fields to search by.',
      },
      remote: {
        does: 'Sends the output to a log service, mostly over the network.',
        gives:
          'Independence of it: while it does not take lines, the program can stall at its next print, unless `mode: non-blocking` stands here.',
        gains: 'Logs outlive container and host.',
      },
      none: {
        does: 'Throws all output away.',
        gives: 'Any trace of why the service ended.',
        gains: 'No disk and no work for logs.',
        right: 'Programs that keep a log of their own.',
      },
      size: {
        does: 'Rotates the log file at {value}; `max-file` says how many are kept.',
        gives: 'Older lines.',
        gains: 'A bound for the disk that the service can fill.',
      },
      count: {
        does: 'Keeps {value} log files and drops the oldest.',
        gives: 'Older lines, and that many times the size on disk.',
        gains: 'History over a rotation.',
      },
      'idle-count': {
        does: 'Has no effect: without `max-size` the log is never rotated, and there is only one file.',
        gives: 'The bound that it seems to set.',
        right: 'With `max-size` beside it.',
      },
      'non-blocking': {
        does: 'Buffers output in memory, {log-buffer} unless set, and drops what no longer fits.',
        gives: 'Lines, in silence, when the driver is slow or away: as a rule those of the worst moments.',
        gains: 'The program never waits for its log.',
        right: 'Log services on the network.',
      },
      blocking: {
        does: 'Lets the program wait until the driver has taken its output, as without this line.',
        gives: 'The program’s pace, whenever the driver is slow.',
        gains: 'No line is lost on the way.',
      },
      buffer: {
        does: 'Sets how much output is buffered in memory before lines are dropped, {log-buffer} unless set.',
        gives: 'Memory of the engine, for each container.',
        gains: 'Longer pauses of the log service pass without loss.',
      },
      'idle-buffer': {
        does: 'Has no effect: only `mode: non-blocking` uses a buffer.',
        gives: 'The protection that it seems to give.',
        right: 'With that mode beside it.',
      },
    },
  },
  'zh-cn': {
    title: '服务的日志',
    summary: '决定引擎把服务的输出放在哪里；不写则按守护进程的设置，初始为不限大小的 `json-file`。',
    variants: {
      endless: {
        does: '把全部输出写进宿主机上的一个文件，无限增长。',
        gives: '该宿主机上一切所用的磁盘，会被输出多的服务占满。',
        gains: '别的工具能读这个文件，什么也不丢。',
        right: '在 `options` 下写 `max-size`。',
      },
      rotated: {
        does: '把输出写进宿主机上的文件，到下面给出的大小就轮转。',
        gives: '旧日志，文件数满了就没有了。',
        gains: '`docker logs` 和读 JSON 的工具都能用，磁盘也不会被占满。',
      },
      local: {
        does: '把输出写进宿主机上的压缩文件，不另设选项时是 {local-log-files} 个、每个 {local-log-size}。',
        gives: '直接读文件的工具：格式是引擎自己的。',
        gains: '什么选项都不写，磁盘也安全。',
      },
      journald: {
        does: '把输出交给宿主机的 journal。',
        gives: '自己的份额：journal 的上限由宿主机所有服务共用。',
        gains: '容器和宿主机的日志在一处，可按字段搜索。',
      },
      remote: {
        does: '把输出发给日志服务，多半经过网络。',
        gives: '对它的独立：它不收时，程序可能卡在下一次打印上，除非这里写 `mode: non-blocking`。',
        gains: '容器和宿主机没了，日志还在。',
      },
      none: {
        does: '丢弃全部输出。',
        gives: '服务为何结束的任何线索。',
        gains: '日志不占磁盘，也不费工夫。',
        right: '自己写日志的程序。',
      },
      size: {
        does: '日志文件到 {value} 就轮转，`max-file` 决定保留几个。',
        gives: '更早的日志。',
        gains: '服务能占用的磁盘有了上限。',
      },
      count: {
        does: '保留 {value} 个日志文件，丢弃最旧的。',
        gives: '更早的日志，以及这么多倍大小的磁盘。',
        gains: '轮转之后仍有历史可查。',
      },
      'idle-count': {
        does: '不起作用：没写 `max-size`，日志从不轮转，只有一个文件。',
        gives: '它看上去设的上限。',
        right: '旁边写上 `max-size`。',
      },
      'non-blocking': {
        does: '把输出缓冲在内存里（不写是 {log-buffer}），放不下的就丢弃。',
        gives: '驱动慢或不在时悄悄丢掉的日志，往往正是最要紧时刻的。',
        gains: '程序从不等待日志。',
        right: '网络上的日志服务。',
      },
      blocking: {
        does: '程序要等驱动收下输出才继续，不写这一行也是如此。',
        gives: '驱动慢时程序的速度。',
        gains: '途中不丢一行。',
      },
      buffer: {
        does: '设定丢弃之前能在内存里缓冲多少输出，不写是 {log-buffer}。',
        gives: '引擎的内存，每个容器各占一份。',
        gains: '日志服务停顿久一些也不丢。',
      },
      'idle-buffer': {
        does: '不起作用：只有 `mode: non-blocking` 才用缓冲。',
        gives: '它看上去提供的保护。',
        right: '旁边写上那个模式。',
      },
    },
  },
});
