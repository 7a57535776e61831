import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Kernel paths no longer covered',
    why: 'Docker hides files such as `/proc/kcore` and keeps `/proc/sys`, `/proc/sysrq-trigger` and others read-only, because they belong to the kernel of the whole host and no namespace divides them. With this option root in the container reaches them all: it can change settings of the host and set off a system request. A nested rootless engine or a sandbox such as `bwrap` needs it, since the kernel lets a new `/proc` be mounted only where nothing of the old one is covered. Under Kata the same line uncovers the guest’s kernel and not the host’s.',
    keep: 'A nested engine runs here, and runs as a user other than root.',
    messages: {
      unmasked:
        'Nothing of `/proc` and `/sys` is covered in `{service}`: root reaches `sysrq-trigger` and the settings of the host’s kernel.',
      mapped: 'Nothing of `/proc` and `/sys` is covered in `{service}`, though users are mapped, so that root here may not write there.',
      documented:
        'Nothing of `/proc` and `/sys` is covered in `{service}`, which a rootless engine inside a container needs to mount its own.',
      user: 'Nothing of `/proc` and `/sys` is covered in `{service}`; user {user} may read more of them, and writes little.',
    },
    fixes: { remove: 'Cover them again' },
  },
  'zh-cn': {
    title: '内核路径不再遮挡',
    why: 'Docker 会隐藏 `/proc/kcore` 之类的文件，并让 `/proc/sys`、`/proc/sysrq-trigger` 等保持只读，因为它们属于整台宿主机的内核，没有哪个命名空间能把它们分开。有了这个选项，容器里的 root 全都能碰到：可以改宿主机的设置，也可以触发系统请求。嵌套的 rootless 引擎或 `bwrap` 之类的沙箱需要它，因为只有原来的 `/proc` 没有任何遮挡，内核才允许再挂载一个新的。在 Kata 下，同一行露出的是客户机的内核，而不是宿主机的。',
    keep: '这里运行的是嵌套引擎，并且它以 root 以外的用户运行。',
    messages: {
      unmasked: '`{service}` 里的 `/proc` 和 `/sys` 没有任何遮挡：root 能碰到 `sysrq-trigger` 和宿主机内核的设置。',
      mapped: '`{service}` 里的 `/proc` 和 `/sys` 没有任何遮挡；不过用户做了映射，这里的 root 写不进去。',
      documented: '`{service}` 里的 `/proc` 和 `/sys` 没有任何遮挡，容器里的 rootless 引擎需要这样才能挂载自己的那一份。',
      user: '`{service}` 里的 `/proc` 和 `/sys` 没有任何遮挡；用户 {user} 能多读到一些，能写的很少。',
    },
    fixes: { remove: '恢复遮挡' },
  },
});
