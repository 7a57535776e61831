import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Mode of copied files',
    summary: 'Sets the permissions of the files while the layer is written, whatever they have on the builder.',
    variants: {
      writable: {
        does: 'Lets every user in the container write these files.',
        gives: 'Any process inside, however unprivileged, can replace the program or configuration that another one runs.',
        gains: 'The workload can write there under any user id, also one that is chosen at start.',
        right: 'For scratch directories; code and configuration need no writer.',
      },
      fixed: {
        does: 'Sets the mode {value} while the layer is written, whatever the files have on the builder.',
        gains: 'The same result from every working copy, Windows ones included, and no `RUN chmod` layer that repeats the files.',
      },
      setuid: {
        does: 'Sets the setuid or setgid bit: whoever starts the file gets its owner’s rights, root’s unless `--chown` says otherwise.',
        gives: 'What `USER` gained: a flaw in this program makes any process in the container root again.',
        gains: 'One task with more rights, without a root service.',
        right: 'Rarely; `no-new-privileges` at deployment takes its effect away.',
      },
    },
  },
  'zh-cn': {
    title: '复制文件的权限',
    summary: '写入这一层时设定文件权限，与构建机上的权限无关。',
    variants: {
      writable: {
        does: '容器里任何用户都能写这些文件。',
        gives: '里面的任何进程，权限再低，也能替换别的进程所用的程序或配置。',
        gains: '无论以哪个用户 ID 启动，负载都能写。',
        right: '用于临时目录；代码和配置不必可写。',
      },
      fixed: {
        does: '写入这一层时就把权限设为 {value}，与构建机上的权限无关。',
        gains: '不管从哪份工作目录（包括 Windows 上的）构建，结果都一样，也不用再加一层 `RUN chmod` 把文件存两遍。',
      },
      setuid: {
        does: '设置 setuid 或 setgid 位：谁启动这个文件就得到其属主的权限，没写 `--chown` 就是 root 的。',
        gives: '`USER` 换来的好处：这个程序一有漏洞，容器里任何进程都能再变回 root。',
        gains: '一件事用更高权限，而服务不必以 root 运行。',
        right: '极少；部署时设 `no-new-privileges` 会使它失效。',
      },
    },
  },
});
