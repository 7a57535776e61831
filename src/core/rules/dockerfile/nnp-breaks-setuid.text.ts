import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Raising privileges where they cannot be raised',
    why: 'A service that builds this image sets `no-new-privileges`, and the kernel then grants nothing for setuid bits and file capabilities. What the image prepares with them, or starts by `sudo`, is therefore out of reach for the user it runs as. Given up with the option would be the certainty that no file in the image can make a process root. Mostly the image can do without: a `USER` of its own instead of `sudo`, an entry point that steps down from root by `gosu`, and low ports are open to every user in a container network anyway.',
    messages: {
      started: '`{program}` cannot become root in `{service}`: it runs as user {user} under `no-new-privileges`.',
      granted: 'What `{program}` gives a program here is ignored in `{service}`: it runs as user {user} under `no-new-privileges`.',
    },
    related: { option: 'the service sets it here' },
  },
  'zh-cn': {
    title: '在不能提升权限的地方提升权限',
    why: '构建此镜像的服务设置了 `no-new-privileges`，内核就不再因 setuid 位和文件 capability 给出任何权限。镜像为此所做的准备，或用 `sudo` 启动的东西，运行它的用户都用不上。放弃这个选项，失去的是一份确定：镜像里没有哪个文件能让进程变成 root。多数镜像不需要它：用自己的 `USER` 代替 `sudo`，用 `gosu` 从 root 降下来的入口脚本；至于低端口，在容器网络里本来就向所有用户放开。',
    messages: {
      started: '`{program}` 在 `{service}` 里变不成 root：它以用户 {user} 运行，并设置了 `no-new-privileges`。',
      granted: '`{program}` 在这里赋予程序的权限，在 `{service}` 里会被忽略：它以用户 {user} 运行，并设置了 `no-new-privileges`。',
    },
    related: { option: '服务在这里设置' },
  },
});
