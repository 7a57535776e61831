import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Group that owns an object of the host',
    why: 'A group looks like less than root, but it is measured by what it owns: whoever may write to the engine’s socket can start a privileged container, and whoever may write to a disk goes below its file system. Gained is that the process itself need not be root, and that a single device can be used without more. Names are looked up in the image, numbers are the host’s. A proxy before the socket, or a single narrow device, keeps the use without the power.',
    keep: 'The group owns one device of a single purpose, or the service is trusted as root of the host is.',
    messages: {
      engine: 'Group `{group}` opens `{path}` to `{service}` without root: whoever may use it commands the host all the same.',
      disk: 'Group `{group}` opens `{path}` to `{service}` without root: it reaches below the host’s file systems or into its memory.',
      passwords: 'Group `{group}` lets `{service}` read the host’s password hashes under `{path}` without root.',
      device: 'Group `{group}` lets `{service}` use `{path}`, and with it the host’s driver, without root.',
      bare: 'Group `{group}` gives `{service}` nothing by itself: no object of the host that such a group owns is handed in.',
    },
    fixes: { remove: 'Take the group away' },
    related: { object: '`{path}` is handed in here.' },
  },
  'zh-cn': {
    title: '拥有宿主机对象的组',
    why: '组看起来比 root 小，权力却取决于它拥有什么：能写引擎的套接字，就能启动特权容器；能写磁盘设备，就能绕过文件系统。换来的是进程本身不必是 root，只用一个设备时也不需要更多权限。组名按镜像里的定义解析，数字则是宿主机上的编号。在套接字前放一个代理，或者只交一个用途单一的设备，既能用又不必给出这份权力。',
    keep: '这个组只拥有一个用途单一的设备，或者服务受信任的程度等同宿主机的 root。',
    messages: {
      engine: '组 `{group}` 让 `{service}` 不用 root 就能访问 `{path}`：能用它，照样等于控制宿主机。',
      disk: '组 `{group}` 让 `{service}` 不用 root 就能访问 `{path}`：可绕过宿主机文件系统，或直达其内存。',
      passwords: '组 `{group}` 让 `{service}` 不用 root 就能读到 `{path}` 下宿主机的密码散列。',
      device: '组 `{group}` 让 `{service}` 不用 root 就能使用 `{path}`，也就用到宿主机的驱动。',
      bare: '组 `{group}` 单独给不了 `{service}` 什么：没有交出任何归这种组所有的宿主机对象。',
    },
    fixes: { remove: '去掉这个组' },
    related: { object: '`{path}` 在这里交出。' },
  },
});
