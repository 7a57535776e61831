import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Sandbox of virtiofsd',
    summary: 'Decides how the process that serves the share is shut into the shared directory.',
    variants: {
      namespace: {
        does: 'Moves `virtiofsd` into mount, process and network namespaces of its own, with the shared directory as its root, which is its default.',
        gives: 'Hosts that do not let it create namespaces, such as inside some containers.',
        gains: 'A flaw in it reaches neither other files nor the network.',
        right: 'Practically always.',
      },
      chroot: {
        does: 'Only changes the root directory of `virtiofsd`: it stays in the network and process namespaces of its host.',
        gives: 'The namespaces as a second wall.',
        gains: 'A start where creating namespaces is forbidden.',
        right: 'A container runtime around libvirt has set up namespaces already.',
      },
    },
  },
  'zh-cn': {
    title: 'virtiofsd 的沙箱',
    summary: '决定提供共享的进程怎样被关在共享目录里。',
    variants: {
      namespace: {
        does: '把 `virtiofsd` 放进自己的挂载、进程和网络命名空间，以共享目录为根，这是它的默认方式。',
        gives: '不允许创建命名空间的环境，例如某些容器里面。',
        gains: '它有漏洞也碰不到其他文件和网络。',
        right: '几乎任何时候。',
      },
      chroot: {
        does: '只改变 `virtiofsd` 的根目录，它仍在宿主机的网络和进程命名空间里。',
        gives: '命名空间这第二道墙。',
        gains: '在禁止创建命名空间的地方也能启动。',
        right: 'libvirt 外面的容器运行时已经设好命名空间。',
      },
    },
  },
});
