import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'User of the first process',
    summary: 'Decides as whom the container’s first process runs; without it, as root.',
    variants: {
      user: {
        does: 'Runs the container’s first process as this user of the container.',
        gives: 'What needs root: a full init, mounts, packages.',
        gains: 'A service that breaks out is not root outside; setuid programs inside still raise rights.',
        right: 'One service runs inside.',
      },
      group: {
        does: 'Runs the first process in this group of the container.',
        gives: 'Root’s group, and the files that are open to it.',
      },
      root: {
        does: 'Runs the first process as root, as it would without this line.',
        gives: 'A border: without `idmap` it is the host’s root.',
        right: 'A whole system runs inside and `idmap` maps its root away.',
      },
    },
    counterparts: {
      docker: '`USER` does the same, and images run as root without it.',
    },
  },
  'zh-cn': {
    title: '第一个进程的用户',
    summary: '决定容器第一个进程以谁的身份运行；不写就是 root。',
    variants: {
      user: {
        does: '以容器里的这个用户运行第一个进程。',
        gives: '需要 root 的事：完整的 init、挂载、装包。',
        gains: '服务即使逃逸，在外面也不是 root；但里面的 setuid 程序仍可提权。',
        right: '里面只跑一个服务。',
      },
      group: {
        does: '让第一个进程属于容器里的这个组。',
        gives: 'root 组以及对它开放的文件。',
      },
      root: {
        does: '以 root 运行第一个进程，不写这一行也是如此。',
        gives: '没有界线：没有 `idmap`，它就是宿主机的 root。',
        right: '里面跑的是完整系统，且 `idmap` 把它的 root 映射开了。',
      },
    },
    counterparts: {
      docker: '`USER` 作用相同；不写时镜像也以 root 运行。',
    },
  },
});
