import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'What is shared, and where',
    summary: 'Names the directory of the host and the place or name under which the guest finds it.',
    variants: {
      everything: {
        does: 'Opens the host’s whole file tree to the guest; to a server that runs as root, such as `virtiofsd`, keys and password hashes are open too.',
        gives: 'The boundary, where it is writable: with one file root in the guest is root on the host.',
        gains: 'A view of all of the host, for backup or repair.',
        right: 'It is read-only and the guest is as trusted as its host.',
      },
      system: {
        does: 'Shares a directory that the host itself runs on, or that holds everyone’s data.',
        gives: 'Distance: what the guest changes there, the host executes or believes.',
        gains: 'Data without a copy.',
        right: 'A smaller directory does not do, and `readonly` is set.',
      },
      directory: {
        does: 'Shares this directory, with all that is below it.',
        gives: 'A file that fits other hosts: each must have this path.',
      },
      socket: {
        does: 'Connects to a `virtiofsd` that somebody else has started: its sandbox, mappings and permissions are not libvirt’s.',
        gives: 'What this file says of the share; most of its options do not apply.',
        gains: 'A server that runs as another user or in a container.',
      },
      tag: { does: 'Gives the share a name that the guest mounts it by; it is no path, even if it looks like one.' },
      root: {
        does: 'Makes the directory the container’s root file system.',
        gains: 'A tree apart from the host’s, on which the container would start otherwise.',
      },
      mountPoint: { does: 'Mounts the directory at this place in the container.' },
    },
    counterparts: { docker: 'It corresponds to a bind mount.' },
  },
  'zh-cn': {
    title: '共享什么、放在哪里',
    summary: '指定宿主机目录，以及客户机在哪里、用什么名字找到它。',
    variants: {
      everything: {
        does: '把宿主机的整个文件树向客户机打开；提供共享的进程若是 root（`virtiofsd` 就是），连密钥和密码散列也在内。',
        gives: '可写时就没有边界：改一个文件，客户机的 root 就成了宿主机的 root。',
        gains: '能看到整个宿主机，便于备份或修复。',
        right: '只读，且客户机与宿主机同样可信。',
      },
      system: {
        does: '共享的是宿主机自己赖以运行的目录，或放着所有人数据的目录。',
        gives: '隔离：客户机在那里改了什么，宿主机就执行什么、相信什么。',
        gains: '数据不用另外复制。',
        right: '更小的目录不够用，而且设了 `readonly`。',
      },
      directory: {
        does: '共享这个目录以及下面的一切。',
        gives: '换宿主机就不一定能用：每台都得有这个路径。',
      },
      socket: {
        does: '连接到别人启动的 `virtiofsd`：它的沙箱、映射和权限都不归 libvirt 管。',
        gives: '这个文件里关于共享的大部分选项都不起作用。',
        gains: '服务进程可以换用户运行，或放在容器里。',
      },
      tag: { does: '给共享起一个名字，客户机按名字挂载；就算看起来像路径，也不是路径。' },
      root: {
        does: '把这个目录作为容器的根文件系统。',
        gains: '有自己的目录树，不然容器会从宿主机的根启动。',
      },
      mountPoint: { does: '在容器的这个位置挂载该目录。' },
    },
    counterparts: { docker: '相当于绑定挂载。' },
  },
});
