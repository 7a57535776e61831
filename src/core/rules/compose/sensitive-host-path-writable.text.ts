import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Sensitive host path, writable',
    why: 'A bind mount is a hole in the mount namespace: the container’s `uid 0` is the host’s `uid 0` on these files unless users are remapped. Writing to a path that decides what the host runs or whom it trusts gives the host away; writing to shared data puts that data at the image’s mercy. Gained is direct editing, without copies. A virtual machine sees host files only where a share is set up for it.',
    keep: 'Editing the host is the service’s purpose, and its image is trusted as an administrator is.',
    messages: {
      system: 'Root in `{service}` can change `{path}` on the host, and with it what the host runs or whom it trusts.',
      data: '`{service}` can change everything below `{path}` on the host, not only what is its own.',
      config: '`{service}` can change `{path}` on the host, which programs there may take as their configuration.',
      unprivileged: '`{service}` has `{path}` of the host writable; it runs as user {user}, so that the files’ own permissions decide.',
      mapped:
        '`{service}` has `{path}` of the host writable; with mapped users its root is an ordinary user there, whose permissions decide.',
    },
    fixes: { readOnly: 'Mount it read-only' },
  },
  'zh-cn': {
    title: '可写的敏感宿主机路径',
    why: '绑定挂载等于在挂载命名空间上开了个口子：除非做了用户映射，容器的 `uid 0` 对这些文件就是宿主机的 `uid 0`。能写那些决定宿主机运行什么、信任谁的路径，等于把宿主机交了出去；能写共享数据，数据就任由镜像摆布。换来的是直接修改，不用复制。虚拟机只有在专门配置了共享时才看得到宿主机文件。',
    keep: '修改宿主机正是这个服务的用途，并且它的镜像像管理员一样受信任。',
    messages: {
      system: '`{service}` 里的 root 可以改动宿主机的 `{path}`，从而改变宿主机运行什么、信任谁。',
      data: '`{service}` 可以改动宿主机 `{path}` 下的一切，而不只是它自己的文件。',
      config: '`{service}` 可以改动宿主机的 `{path}`，那里的程序可能把它当作配置。',
      unprivileged: '`{service}` 可写宿主机的 `{path}`；它以用户 {user} 运行，因此由文件自身的权限决定。',
      mapped: '`{service}` 可写宿主机的 `{path}`；用户做了映射，它的 root 在那里只是普通用户，由该用户的权限决定。',
    },
    fixes: { readOnly: '以只读方式挂载' },
  },
});
