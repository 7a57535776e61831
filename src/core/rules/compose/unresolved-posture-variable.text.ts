import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Variable that nothing here sets',
    why: 'Where neither the shell nor an env file sets a variable, Compose warns in passing and goes on with an empty text. For a port’s address, a user or a mount that is a value with a meaning of its own, and seldom the one that was meant; what the service may do then depends on who starts it. Variables make one file serve several machines, and a repository is right not to hold its `.env`. A default in the file, `${NAME:-…}`, says what holds without one; `${NAME:?}` makes Compose stop instead of guessing.',
    keep: 'Whoever starts the project always sets it, and the variable is documented.',
    messages: {
      required: 'Compose stops here unless the shell or an env file sets `{variable}`; none of these files does.',
      refused: 'Nothing here sets `{variable}`; where it is empty, `{key}` of `{service}` is refused.',
      user: 'Nothing here sets `{variable}`; where it is empty, `{service}` starts as the user of its image, often root.',
      root: 'Nothing here sets `{variable}`; where it is empty, `{service}` starts as root, whatever its image says.',
      runtime: 'Nothing here sets `{variable}`; where it is empty, `{service}` runs under the engine’s default runtime.',
      path: 'Nothing here sets `{variable}`; where it is empty, `{service}` mounts `{path}` of the host.',
      address: 'Nothing here sets `{variable}`; where it is empty, this port of `{service}` is bound on every address of the host.',
      open: 'Nothing here sets `{variable}`, so that `{key}` of `{service}` cannot be judged.',
    },
    fixes: {
      stop: 'Make Compose stop where it is not set',
      loopback: 'Bind to this machine only where it is not set',
    },
    related: { also: 'needed here as well' },
  },
  'zh-cn': {
    title: '这里没有设置的变量',
    why: '如果 shell 和环境变量文件都没有设置某个变量，Compose 只是顺带警告一句，然后当作空文本继续。对端口的地址、用户或挂载来说，空值自有含义，却很少是本意；服务能做什么，就取决于谁来启动。变量让同一个文件适用于多台机器，仓库里不放 `.env` 也是对的。在文件里写默认值 `${NAME:-…}`，就说清了没有设置时用什么；`${NAME:?}` 则让 Compose 停下，而不是猜。',
    keep: '启动项目的人总会设置它，而且变量有说明。',
    messages: {
      required: '除非 shell 或环境变量文件设置了 `{variable}`，否则 Compose 在此停止；这些文件都没有设置。',
      refused: '这里没有设置 `{variable}`；为空时，`{service}` 的 `{key}` 会被拒绝。',
      user: '这里没有设置 `{variable}`；为空时，`{service}` 以镜像的用户启动，往往是 root。',
      root: '这里没有设置 `{variable}`；为空时，不管镜像怎么写，`{service}` 都以 root 启动。',
      runtime: '这里没有设置 `{variable}`；为空时，`{service}` 用引擎默认的运行时。',
      path: '这里没有设置 `{variable}`；为空时，`{service}` 挂载宿主机的 `{path}`。',
      address: '这里没有设置 `{variable}`；为空时，`{service}` 的这个端口会绑定在宿主机的所有地址上。',
      open: '这里没有设置 `{variable}`，因此无法判断 `{service}` 的 `{key}`。',
    },
    fixes: {
      stop: '未设置时让 Compose 停止',
      loopback: '未设置时只绑定到本机',
    },
    related: { also: '这里也需要它' },
  },
});
