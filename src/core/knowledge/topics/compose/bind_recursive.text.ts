import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Mounts below the path',
    summary: 'Decides what happens to file systems that are mounted below this host path: they come along unless told otherwise.',
    variants: {
      enabled: {
        does: 'Brings along what is mounted below the path; a read-only mount covers it too from Linux {recursive-read-only-kernel} on, and not before.',
        gives: 'On older kernels, the truth of `read_only`: nested file systems stay writable.',
        gains: 'Disks and shares below the path are there.',
      },
      disabled: {
        does: 'Leaves out what is mounted below the path; the container sees empty directories there.',
        gives: 'Data on nested disks.',
        gains: 'Only the one file system that was meant is opened.',
        right: 'Larger host paths, below which anything may come to be mounted.',
      },
      writable: {
        does: 'Makes the path itself read-only but leaves nested mounts writable.',
        gives: 'The integrity of those nested file systems.',
        gains: 'A read-only tree with one writable place below.',
        right: 'Exactly that is wanted; a second mount says it more openly.',
      },
      readonly: {
        does: 'Insists that nested mounts are read-only too, and fails on kernels before Linux {recursive-read-only-kernel}.',
        gives: 'Portability to older kernels.',
        gains: '`read_only` means what it says, or the container does not start.',
        right: 'Host paths whose content must not change from here.',
      },
    },
  },
  'zh-cn': {
    title: '路径之下的挂载',
    summary: '决定挂在这个宿主机路径下面的文件系统如何处理：不另说明就一起带进来。',
    variants: {
      enabled: {
        does: '路径下面的挂载一起带进来；从 Linux {recursive-read-only-kernel} 起，只读才会连它们一起覆盖，之前不会。',
        gives: '在较老的内核上，`read_only` 名不副实：嵌套的文件系统仍然可写。',
        gains: '路径下面的磁盘和共享都在。',
      },
      disabled: {
        does: '不带入路径下面的挂载；容器在那里只看到空目录。',
        gives: '嵌套磁盘上的数据。',
        gains: '只打开本来想给的那一个文件系统。',
        right: '范围较大的宿主机路径，下面可能会挂上任何东西。',
      },
      writable: {
        does: '路径本身只读，但嵌套的挂载仍可写。',
        gives: '这些嵌套文件系统的完整性。',
        gains: '只读的目录树里留一处可写。',
        right: '确实需要如此；另写一个挂载更一目了然。',
      },
      readonly: {
        does: '要求嵌套的挂载也只读；Linux {recursive-read-only-kernel} 之前的内核上会失败。',
        gives: '可移植性：较老的内核上启动不了。',
        gains: '`read_only` 说到做到，否则容器不启动。',
        right: '绝不允许从这里改动内容的宿主机路径。',
      },
    },
  },
});
