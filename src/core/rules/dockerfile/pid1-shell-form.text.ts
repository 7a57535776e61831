import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Shell in front of the main process',
    why: 'In shell form Docker starts `sh -c` with the line, so that the shell is process 1 of the container. Some shells give way to the last command, others wait for it; one that waits keeps SIGTERM to itself. Then stopping takes the whole grace period, 10 s by default, and ends with a kill that leaves no time to flush data. `init: true` does not help, because it passes the signal to the shell only. What the form gains is `$NAME`, `&&` and redirections; with `exec` before the last command it keeps all of them. In a virtual machine the guest’s init looks after this.',
    keep: 'The command ends by itself at once, or has nothing to lose when it is killed.',
    messages: {
      entrypoint:
        'A shell runs this ENTRYPOINT: it ignores `CMD` and arguments, and unless it gives way to the program, SIGTERM ends at the shell and `stop` kills after the grace period.',
      command:
        'A shell runs this command: unless it gives way to the program, SIGTERM ends at the shell and `stop` kills after the grace period.',
      arguments:
        '`{program}` gets `/bin/sh -c …` as its arguments, since a CMD in shell form is handed to an ENTRYPOINT in JSON form as it is.',
      malformed:
        'This {keyword} is no valid JSON, so a shell is given the brackets and quotes as its line, and the program does not start.',
      missing: 'A shell has to run this {keyword}, but `{image}` has none and nothing copied in brings one: the program does not start.',
    },
    fixes: { json: 'Write it in JSON form', exec: 'Let the shell give way by `exec`' },
    related: { ignored: 'this CMD is ignored', entrypoint: 'the ENTRYPOINT that gets them' },
  },
  'zh-cn': {
    title: '挡在主进程前面的 shell',
    why: '用 shell 形式时，Docker 以 `sh -c` 执行这一行，容器的 1 号进程就是 shell。有的 shell 会让位给最后一条命令，有的会等它结束；等待的 shell 收到 SIGTERM 也不转发，于是停止要等满宽限期（默认 10 s），最后强杀，来不及把数据写盘。`init: true` 也没用，因为信号只转给 shell。这种形式换来的是 `$NAME`、`&&` 和重定向；在最后一条命令前加 `exec`，这些都能保留。在虚拟机里，这些由客户机的 init 负责。',
    keep: '命令自己很快就结束，或者被强杀也没有什么可丢。',
    messages: {
      entrypoint: '这个 ENTRYPOINT 由 shell 执行：`CMD` 和参数都被忽略；shell 不让位的话，SIGTERM 到它为止，`stop` 等满宽限期后强杀。',
      command: '这条命令由 shell 执行：shell 不让位的话，SIGTERM 到它为止，`stop` 等满宽限期后强杀。',
      arguments: '`{program}` 得到的参数是 `/bin/sh -c …`：shell 形式的 CMD 会原样交给 JSON 形式的 ENTRYPOINT。',
      malformed: '这个 {keyword} 不是合法的 JSON，方括号和引号会原样交给 shell 当命令行，程序不会启动。',
      missing: '这个 {keyword} 要由 shell 执行，而 `{image}` 里没有 shell，也没有复制进来：程序不会启动。',
    },
    fixes: { json: '改写成 JSON 形式', exec: '用 `exec` 让 shell 让位' },
    related: { ignored: '这条 CMD 被忽略', entrypoint: '接收这些参数的 ENTRYPOINT' },
  },
});
