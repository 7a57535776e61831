import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Shell operators in a command without a shell',
    why: 'A Dockerfile hands its shell form to a shell; Compose does not. It cuts `command` and `entrypoint` into words itself, and its splitter stops at the first operator outside quotes without a word of warning. So of several commands only the first is run, and a redirection never happens. What the plain form gains is a process that takes signals itself; a shell, written out in the file, brings operators back, and `exec` before the last command keeps the signals.',
    keep: 'What stands behind the operator is not needed.',
    messages: {
      dropped: 'Of this Compose hands over only `{kept}`: it starts no shell, and drops everything from `{operator}` on.',
      nothing: 'Nothing is left of this: Compose starts no shell, and drops everything from `{operator}` on.',
      redirection: 'Nothing is redirected: Compose starts no shell, and drops everything from `{operator}` on.',
      harmless:
        'Compose starts no shell and drops `{rest}`, which here changes nothing: the log takes both outputs, and the process stays in front.',
      refused: 'Compose refuses this string: a quote, an escape or a parenthesis in it has no end or no meaning to its splitter.',
    },
    fixes: { shell: 'Run it by a shell', whole: 'Hand it to the shell as one word', tidy: 'Remove what is dropped' },
  },
  'zh-cn': {
    title: '没有 shell 的命令里出现 shell 运算符',
    why: 'Dockerfile 的 shell 形式会交给 shell 执行，Compose 则不会：它自己把 `command` 和 `entrypoint` 拆成单词，遇到引号外的第一个运算符就停下，也不给任何提示。所以几条命令里只有第一条会执行，重定向也不会发生。不经过 shell 的好处是进程自己接收信号；需要运算符时，在文件里明确写上 shell 即可，最后一条命令前加 `exec` 还能保住信号。',
    keep: '运算符后面的内容本来就不需要。',
    messages: {
      dropped: '这里只有 `{kept}` 会交出去：Compose 不启动 shell，从 `{operator}` 起全部丢弃。',
      nothing: '这里什么都没剩下：Compose 不启动 shell，从 `{operator}` 起全部丢弃。',
      redirection: '这里没有任何重定向：Compose 不启动 shell，从 `{operator}` 起全部丢弃。',
      harmless: 'Compose 不启动 shell，会丢弃 `{rest}`；在这里没有影响：日志本来就收集两路输出，进程也照样在前台。',
      refused: 'Compose 会拒绝这个字符串：其中的引号、转义或括号没有结束，或者它的拆分器不认识。',
    },
    fixes: { shell: '改由 shell 执行', whole: '作为一个单词交给 shell', tidy: '删除被丢弃的部分' },
  },
});
