import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: '`no-new-privileges` against what is started',
    why: 'With `no-new-privileges` the kernel ignores setuid bits and file capabilities, which is all that `sudo` or `newuidmap` have to offer to a user other than root; `sudo` says so and stops. Hardening that keeps a service from starting is usually taken away as a whole. Two ways keep it: start as the user that is meant, with `user`, so that nothing has to be raised; or start as root and step down with `gosu`, `su-exec` or `setpriv`, which work under it.',
    messages: {
      started: '`{service}` starts as user {user} and runs `{program}`, which `no-new-privileges` keeps from becoming root.',
      granted: '`{service}` runs as user {user}, and `no-new-privileges` takes away what `{program}` gives a program in its Dockerfile.',
      engine: '`{image}` maps user ids by `newuidmap`, a setuid program, which `no-new-privileges` makes powerless in `{service}`.',
    },
    fixes: { allow: 'Remove `no-new-privileges`' },
    related: { needs: 'this needs to raise privileges' },
  },
  'zh-cn': {
    title: '`no-new-privileges` 与所启动的程序冲突',
    why: '有了 `no-new-privileges`，内核就不理会 setuid 位和文件 capability，而 `sudo`、`newuidmap` 能给普通用户的正是这些；`sudo` 会直接报错退出。让服务起不来的加固，往往会被整个拿掉。有两种办法可以保住它：用 `user` 直接以目标用户启动，什么都不必提升；或者以 root 启动，再用 `gosu`、`su-exec`、`setpriv` 降下来，它们在这种限制下照常工作。',
    messages: {
      started: '`{service}` 以用户 {user} 启动并运行 `{program}`，而 `no-new-privileges` 让它变不成 root。',
      granted: '`{service}` 以用户 {user} 运行，Dockerfile 里 `{program}` 赋予程序的权限被 `no-new-privileges` 取消了。',
      engine: '`{image}` 靠 setuid 程序 `newuidmap` 映射用户 ID，而 `no-new-privileges` 让它在 `{service}` 里失去作用。',
    },
    fixes: { allow: '删除 `no-new-privileges`' },
    related: { needs: '它需要提升权限' },
  },
});
