import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Container on the host’s root file system',
    why: 'With no file system for `/` of its own the container works on the host’s: its programs, its configuration, its logs, and the sockets in `/run` over which systemd, D-Bus and libvirt take orders. What a user may do outside, the same user id may do inside. That is convenient for one program that is only to be limited in memory or processor time. A tree of its own gives the container programs of its own; read-only keeps the host’s files as they are but shows them all.',
    keep: 'The container is meant to bound resources only, and what runs in it is trusted like any other program of the host.',
    messages: {
      none: 'No file system for `/` in this file: the container sees and changes the host’s own.',
      host: 'The host’s `/` is the container’s: what is changed inside is changed on the host.',
      'read-only':
        'The container reads all of the host’s `/`, its sockets included; only changing files is barred, and root inside may unmount what lies on top.',
    },
    fixes: {
      folder: 'Give the container the tree in `{folder}` (to be made and filled first)',
    },
  },
  'zh-cn': {
    title: '容器使用宿主机的根文件系统',
    why: '没有自己的 `/`，容器就在宿主机的文件系统上工作：它的程序、配置、日志，还有 `/run` 里 systemd、D-Bus 和 libvirt 接受命令的套接字。某个用户在外面能做什么，同一用户 ID 在里面也能做什么。如果只想限制一个程序的内存或处理器时间，这样很方便。有了自己的目录树，容器就有自己的程序；只读能保证宿主机文件不变，但仍全部可见。',
    keep: '容器只用来限制资源，里面运行的东西与宿主机上其他程序同样可信。',
    messages: {
      none: '这个文件没有给 `/` 指定文件系统：容器看到的、改动的就是宿主机自己的。',
      host: '宿主机的 `/` 就是容器的 `/`：在里面改，就是在宿主机上改。',
      'read-only': '容器能读宿主机的整个 `/`，包括其中的套接字；只是不能改文件，而且里面的 root 可以卸载叠在上面的挂载。',
    },
    fixes: {
      folder: '让容器使用 `{folder}` 里的目录树（要先建好并放入内容）',
    },
  },
});
