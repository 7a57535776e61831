import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'What the volume mounts',
    summary: 'Passes options to the volume’s driver; of the engine’s own, `type`, `o` and `device` become a mount of the host’s kernel.',
    variants: {
      directory: {
        does: 'Makes the volume a bind mount: the services that name it work in this host directory.',
        gives: 'What a volume seems to promise: the path is open and writable, and an empty one is filled from the image.',
        gains: 'Data lies where backup and host programs look for it, written in one place.',
        right: 'The directory is made for this data; it must exist beforehand.',
      },
      'directory-read-only': {
        does: 'Makes the volume a bind mount of this host directory, for reading.',
        gives: 'Independence from this host’s paths, hidden behind a volume’s name.',
        gains: 'No service can change what lies there.',
        right: 'Content that the host maintains and several services read.',
      },
      system: {
        does: 'Opens this part of the host, writable, to every service that names the volume; their own lines do not show it.',
        gives: 'The host’s integrity, as with a plain bind mount of it.',
        gains: 'Tools that manage the host share one definition.',
        right: 'That is their task; a bind mount on the service says so openly.',
      },
      'system-read-only': {
        does: 'Shows this part of the host to every service that names the volume, for reading.',
        gives: 'Its settings and secrets, to root in each of them.',
        gains: 'Monitoring reads the host through one definition.',
        right: 'Node agents; written on the service it is easier to review.',
      },
      socket: {
        does: 'Hands a control socket of the host to every service that names the volume.',
        gives: 'The host, and a reviewer’s chance to notice it in the service.',
        gains: 'Managing containers or the host from within.',
        right: 'Hardly a case: the same mount on the one service that needs it is visible.',
      },
      nfs: {
        does: 'Mounts a directory of a file server, which the host’s kernel speaks to, not the container.',
        gives: 'Local speed; while the server is away, processes hang, and locks and user ids are those of the server.',
        gains: 'Data is the same on every host.',
        right: 'Shared files; a database only where its makers allow NFS.',
      },
      'nfs-soft': {
        does: 'Mounts a file server’s directory so that requests fail after some tries instead of waiting.',
        gives: 'Certainty of writes: data can be lost or damaged in silence when the server pauses.',
        gains: 'Programs do not hang for ever.',
        right: 'Reading alone; for data that is written, leave `soft` out.',
      },
      share: {
        does: 'Mounts a Windows share; owner and mode of all files are what the options say.',
        gives:
          'File permissions as the image expects them, and the password, if it stands in `o`, to all who read this file or inspect the volume.',
        gains: 'Files on a Windows server or NAS are at hand.',
        right: 'Documents and media; not databases.',
      },
      memory: {
        does: 'Makes the volume a memory disk; with the last container that uses it the content is gone.',
        gives: 'Memory: without `size=` in `o` up to half of the host’s.',
        gains: 'Several services share files that reach a disk only if the host swaps them out.',
        right: 'Sockets, scratch data and secrets between services.',
      },
      disk: {
        does: 'Mounts a disk or partition of the host; its kernel reads the file system, the container only the files.',
        gives: 'Independence from this host’s device names, and the disk for any other use meanwhile.',
        gains: 'A disk of its own bounds what the service can fill, at full speed.',
        right: 'Databases with storage set aside for them.',
      },
      size: {
        does: 'Limits the volume, where the engine’s directory lies on a file system with project quotas; elsewhere the volume is refused.',
        gives: 'Hosts without such quotas.',
        gains: 'A full volume no longer fills the disk of all.',
        right: 'Services that store what strangers send.',
      },
      incomplete: { does: 'Is refused by the engine: `type` and `device` go together, and `o` needs both; a bind mount has `type: none`.' },
      unknown: { does: 'Is refused by the engine’s own driver, which knows `type`, `o`, `device` and `size`.' },
    },
  },
  'zh-cn': {
    title: '卷挂载的内容',
    summary: '把选项传给卷的驱动；引擎自带的驱动会把 `type`、`o`、`device` 变成宿主机内核的一次挂载。',
    variants: {
      directory: {
        does: '让这个卷成为绑定挂载：引用它的服务直接操作这个宿主机目录。',
        gives: '卷本该有的隔离：这个宿主机路径其实是开放可写的；目录若为空，还会用镜像内容填充。',
        gains: '数据放在备份和宿主机程序找得到的地方，且只写一处。',
        right: '目录专为这些数据设立，而且要事先存在。',
      },
      'directory-read-only': {
        does: '让这个卷成为这个宿主机目录的只读绑定挂载。',
        gives: '可移植性：依赖这台宿主机的路径，而且从卷名上看不出来。',
        gains: '没有服务能改动那里的内容。',
        right: '由宿主机维护、供几个服务读取的内容。',
      },
      system: {
        does: '把宿主机的这一部分以可写方式开放给引用此卷的每个服务，而服务那一行看不出来。',
        gives: '宿主机的完整性，与直接绑定挂载一样。',
        gains: '管理宿主机的工具共用一处定义。',
        right: '这正是它们的任务；在服务上写绑定挂载则一目了然。',
      },
      'system-read-only': {
        does: '把宿主机的这一部分以只读方式露给引用此卷的每个服务。',
        gives: '其中的设置和机密，交给了这些服务里的 root。',
        gains: '监控经由一处定义读取宿主机。',
        right: '节点代理；写在服务上更便于审阅。',
      },
      socket: {
        does: '把宿主机的控制套接字交给引用此卷的每个服务。',
        gives: '宿主机，以及审阅者在服务上发现它的机会。',
        gains: '可以从里面管理容器或宿主机。',
        right: '几乎没有理由：在唯一需要它的服务上写同样的挂载，至少看得见。',
      },
      nfs: {
        does: '挂载文件服务器上的目录；与服务器通信的是宿主机内核，不是容器。',
        gives: '本地速度；服务器不在时进程会挂起，锁和用户 ID 由服务器说了算。',
        gains: '每台主机上的数据相同。',
        right: '共享文件；数据库则须其厂商允许使用 NFS。',
      },
      'nfs-soft': {
        does: '挂载文件服务器上的目录，请求重试几次后报错，而不是一直等待。',
        gives: '写入的可靠性：服务器停顿时，数据可能悄悄丢失或损坏。',
        gains: '程序不会永远挂起。',
        right: '只读的用途；要写入的数据就不要用 `soft`。',
      },
      share: {
        does: '挂载 Windows 共享；所有文件的属主和权限都由选项决定。',
        gives: '镜像所期望的文件权限；口令若写在 `o` 里，凡能读到本文件或查看此卷的人都能看到。',
        gains: '可以直接使用 Windows 服务器或 NAS 上的文件。',
        right: '文档和媒体；不适合数据库。',
      },
      memory: {
        does: '让这个卷成为内存盘；最后一个使用它的容器停止后，内容就没了。',
        gives: '内存：`o` 里不写 `size=` 时最多占宿主机的一半。',
        gains: '几个服务可以共享文件，除非宿主机换出，不会落盘。',
        right: '服务之间的套接字、临时数据和机密。',
      },
      disk: {
        does: '挂载宿主机的磁盘或分区；由其内核解析文件系统，容器只看到文件。',
        gives: '可移植性：依赖这台宿主机的设备名；其间这块磁盘也不能另作他用。',
        gains: '独立的磁盘限定了服务能占用的空间，速度不打折扣。',
        right: '有专用存储的数据库。',
      },
      size: {
        does: '限制卷的大小，前提是引擎目录所在的文件系统有项目配额；否则会拒绝创建。',
        gives: '没有这种配额的宿主机用不了。',
        gains: '卷写满也不会占满大家共用的磁盘。',
        right: '存放外人所传内容的服务。',
      },
      incomplete: { does: '会被引擎拒绝：`type` 与 `device` 必须成对，`o` 两者都要；绑定挂载写 `type: none`。' },
      unknown: { does: '引擎自带的驱动会拒绝，它只认 `type`、`o`、`device` 和 `size`。' },
    },
  },
});
