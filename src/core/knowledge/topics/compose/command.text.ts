import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Command of the service',
    summary: 'Replaces the image’s command: the program to start, or arguments of the image’s entry point.',
    variants: {
      list: {
        does: 'Replaces the image’s command by these words, without a shell: a program, or arguments of the entry point.',
        gives: '`$NAME` is filled in by Compose before the start; `$$NAME` reaches the program as text.',
        gains: 'No word is taken apart, and a program that starts first gets stop signals itself.',
      },
      words: {
        does: 'Replaces the image’s command by these words, which Compose cuts at spaces; no shell sees them.',
        gives: 'Variables of the container and wildcards, which only a shell fills in.',
        gains: 'The program gets stop signals itself, and images without a shell work.',
      },
      cut: {
        does: 'Starts only what stands before the first unquoted `;`, `&`, `|`, `<` or `>`: there is no shell, and the rest is dropped in silence.',
        gives: 'Everything behind it, and any notice of that.',
        right: 'Behind `sh -c`, in one quoted word.',
      },
      shell: {
        does: 'Starts a shell that runs this script; the program is its child.',
        gives:
          'A clean end: the shell keeps the stop signal, and after {stop-grace} all is killed, unless `exec` stands before the last program.',
        gains: 'Variables, `&&` and redirections of the container.',
      },
      'replaced-shell': {
        does: 'Has a shell fill in variables and then give its place to the program.',
        gains: 'Stop signals reach the program, and `$$NAME` is the container’s variable.',
      },
      system: {
        does: 'Boots an init system, which makes the container a small machine.',
        gives: 'One thing to restart, limit and replace at a time; and such an init asks for writable cgroups and often more rights.',
        gains: 'Packages with unit files run as on a server.',
        right: 'For tests of such packages; what is to stay is a virtual machine’s job.',
      },
      empty: {
        does: 'Changes nothing: the engine takes an empty command for none and starts the image’s own.',
        gives: 'What the line seems to say; with `entrypoint` beside it the image’s command would be gone.',
      },
      none: {
        does: 'Adds nothing: the `entrypoint` of this file has dropped the image’s command already.',
      },
    },
  },
  'zh-cn': {
    title: '服务的命令',
    summary: '取代镜像的命令：要启动的程序，或镜像入口的参数。',
    variants: {
      list: {
        does: '用这些词取代镜像的命令，不经过 shell：一个程序，或入口的参数。',
        gives: '`$NAME` 在启动前由 Compose 填入；`$$NAME` 则原样交给程序。',
        gains: '词不会再被拆开；作为首个进程的程序自己收到停止信号。',
      },
      words: {
        does: '用这些词取代镜像的命令，由 Compose 按空格切开，不经过 shell。',
        gives: '容器里的变量和通配符，它们要 shell 才会展开。',
        gains: '程序自己收到停止信号，没有 shell 的镜像也能用。',
      },
      cut: {
        does: '只启动引号外第一个 `;`、`&`、`|`、`<` 或 `>` 之前的部分：这里没有 shell，后面的被悄悄丢弃。',
        gives: '其后的一切，而且没有任何提示。',
        right: '写在 `sh -c` 后面，作为一个带引号的词。',
      },
      shell: {
        does: '启动一个 shell 来执行这段脚本，程序是它的子进程。',
        gives: '干净的结束：停止信号被 shell 扣下，{stop-grace} 后全部被杀，除非最后的程序前面写 `exec`。',
        gains: '容器里的变量、`&&` 和重定向。',
      },
      'replaced-shell': {
        does: '由 shell 填好变量，再把位置让给程序。',
        gains: '停止信号能到达程序，`$$NAME` 就是容器里的变量。',
      },
      system: {
        does: '启动 init 系统，容器变成一台小机器。',
        gives: '逐个重启、限制和替换的可能；这种 init 还要可写的 cgroup，权限往往也更多。',
        gains: '带 unit 文件的软件包像在服务器上一样运行。',
        right: '用来测试这类软件包；要长期存在的该用虚拟机。',
      },
      empty: {
        does: '什么也不改变：引擎把空命令当作没写，照样启动镜像的命令。',
        gives: '这一行看上去的意思；旁边若有 `entrypoint`，镜像的命令才会去掉。',
      },
      none: {
        does: '没有增加什么：本文件的 `entrypoint` 已经去掉了镜像的命令。',
      },
    },
  },
});
