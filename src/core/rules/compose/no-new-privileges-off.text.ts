import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Raising privileges allowed on purpose',
    why: 'With `no-new-privileges` a process can only keep or lose rights; without it a setuid program in the image, such as `su` or `mount`, can make any user of the container its root, and a program file with capabilities can add some. Written as `false` the line holds even where the daemon forbids it for all its containers. Gained is that such programs work. An entry point that starts as root and becomes another user by `gosu` or `setpriv` is not touched by it.',
    keep: 'The image starts `sudo` or another setuid program and cannot do without.',
    messages: {
      off: 'Setuid programs in the image may make any process of `{service}` its root, even where the daemon forbids that by default.',
      root: 'Raising privileges stays allowed in `{service}`, which starts as root; it matters for what later runs as another user.',
      needed: 'Raising privileges stays allowed in `{service}`, which needs it for what it starts.',
    },
    fixes: {
      on: 'Forbid raising privileges',
      default: 'Leave it to the daemon',
    },
    related: { raising: 'this needs it' },
  },
  'zh-cn': {
    title: '特意允许提升权限',
    why: '有了 `no-new-privileges`，进程的权限只能保持或减少；没有它，镜像里的 setuid 程序（如 `su`、`mount`）可以让容器里任何用户变成 root，带 capability 的程序文件也能添上几项。写成 `false`，即使守护进程对所有容器都禁止，这一行也照样生效。换来的是这类程序可用。以 root 启动、再用 `gosu` 或 `setpriv` 变成其他用户的入口脚本不受它影响。',
    keep: '镜像要启动 `sudo` 或别的 setuid 程序，离不开它。',
    messages: {
      off: '镜像里的 setuid 程序可以让 `{service}` 的任何进程变成其中的 root，即使守护进程默认禁止。',
      root: '`{service}` 仍允许提升权限；它以 root 启动，受影响的是之后以其他用户运行的部分。',
      needed: '`{service}` 仍允许提升权限，它要启动的东西需要这样。',
    },
    fixes: {
      on: '禁止提升权限',
      default: '交给守护进程决定',
    },
    related: { raising: '它需要这样' },
  },
});
