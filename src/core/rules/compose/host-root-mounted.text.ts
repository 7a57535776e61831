import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'The host’s whole file system',
    why: 'Mounting `/` undoes the mount namespace: what the image hides of the host lies in one folder of the container. Where it is writable, root in here edits the users, services and startup files of the host; where it is read-only, it still reads every secret stored there, those of other containers included. Backups and host monitoring need just that, and mostly to read only. A virtual machine sees no file of its host unless a share was set up for it.',
    keep: 'Backing up or measuring the whole host is the service’s purpose, read-only, and its image is trusted as an administrator is.',
    messages: {
      writable: 'Root in `{service}` can change every file of the host, and with them its users, its services and its startup.',
      unprivileged:
        '`{service}` has the host’s whole file system writable; it runs as user {user}, so that the files’ own permissions decide.',
      mapped:
        '`{service}` has the host’s whole file system writable; with mapped users its root is an ordinary user there, whose permissions decide.',
      readable: '`{service}` sees every file of the host: its root can read password hashes, private keys and other containers’ volumes.',
      limited:
        '`{service}` sees every file of the host; its user is not root there, so that the files’ own permissions decide what it can read.',
      agent:
        '`{service}` sees every file of the host, as agents of its kind do; secrets stored there rest on the user it runs as and on its image.',
    },
    fixes: { readOnly: 'Mount it read-only' },
  },
  'zh-cn': {
    title: '宿主机的整个文件系统',
    why: '把 `/` 挂进来，挂载命名空间就白隔了：镜像本来遮住的宿主机，成了容器里的一个目录。可写时，这里的 root 可以改宿主机的用户、服务和启动文件；只读时，仍能读到存放在那里的所有机密，包括其他容器的。备份和宿主机监控需要的正是这些，而且多半只需要读。虚拟机看不到宿主机的任何文件，除非专门为它配置了共享。',
    keep: '备份或监测整台宿主机就是这个服务的用途，以只读方式挂载，并且它的镜像像管理员一样受信任。',
    messages: {
      writable: '`{service}` 里的 root 可以改动宿主机的每一个文件，从而改变它的用户、服务和启动过程。',
      unprivileged: '`{service}` 可写宿主机的整个文件系统；它以用户 {user} 运行，因此由文件自身的权限决定。',
      mapped: '`{service}` 可写宿主机的整个文件系统；用户做了映射，它的 root 在那里只是普通用户，由该用户的权限决定。',
      readable: '`{service}` 看得到宿主机的每一个文件：它的 root 能读到密码散列、私钥和其他容器的卷。',
      limited: '`{service}` 看得到宿主机的每一个文件；它的用户在那里不是 root，能读什么由文件自身的权限决定。',
      agent: '`{service}` 看得到宿主机的每一个文件，这类代理都是如此；那里的机密是否安全，取决于它以哪个用户运行，以及它的镜像。',
    },
    fixes: { readOnly: '以只读方式挂载' },
  },
});
