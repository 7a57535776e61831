import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Runs as root',
    why: 'Without mapped ids user 0 inside is user 0 of the host: every file that is mounted is open to it, and it keeps the default capabilities, which a process of another user does not have at all. Whatever else the service is given weighs more in root’s hands. Root costs nothing to write and gets past every question of ownership; another user must be able to read and write the application’s files. In a virtual machine root is root of the guest, and a rootless engine makes it an ordinary user.',
    keep: 'The software needs root inside, and what it is handed is meant for root.',
    messages: {
      capabilities: '`{service}` is told to run as root, so that it really holds {names}.',
      writes: '`{service}` runs as root and writes to `{path}`: what it leaves there belongs to the host’s root.',
      written: '`{service}` is told to run as root, which is the same user id 0 as on the host.',
    },
    fixes: { user: 'Run it as `{user}`, which the image brings with it' },
    related: { mounted: '`{path}` is mounted here.' },
  },
  'zh-cn': {
    title: '以 root 运行',
    why: '没有用户映射时，容器内的 0 号用户就是宿主机的 0 号用户：挂载进来的文件对它全部开放，它还保留着默认的 capability，而其他用户的进程一项也没有。服务得到的其他东西，到了 root 手里分量更重。用 root 写起来省事，也不用理会文件属主；换成别的用户，就得让它能读写应用的文件。在虚拟机里，root 只是客户机的 root；rootless 引擎则把它变成普通用户。',
    keep: '软件在容器内确实需要 root，交给它的东西也本就是给 root 用的。',
    messages: {
      capabilities: '`{service}` 被指定以 root 运行，{names} 因此真正生效。',
      writes: '`{service}` 以 root 运行并写入 `{path}`：留在那里的文件属于宿主机的 root。',
      written: '`{service}` 被指定以 root 运行，也就是宿主机上的同一个 0 号用户。',
    },
    fixes: { user: '改以镜像自带的 `{user}` 运行' },
    related: { mounted: '`{path}` 在这里挂载。' },
  },
});
