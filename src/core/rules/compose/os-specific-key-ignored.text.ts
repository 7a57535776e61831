import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Key of the other operating system',
    why: 'Compose has one format for Linux and Windows containers, and some keys exist on one of them only. On the other the engine passes over some without a word, so a limit or a boundary that the file names is not there, and refuses the container over others: a Linux engine over `isolation`, a Windows engine over privileged mode, tmpfs or a process limit. A size for the writable layer hangs on the storage driver and its file system, so the same file starts on one host and not on the next.',
    keep: 'The same file is also run on the other system.',
    messages: {
      isolation: '`isolation: {value}` is for Windows containers; a Linux engine takes only `default` and refuses the service.',
      windows: '`{key}` is a Windows setting; as a Linux container `{service}` runs without it.',
      linux: '`{key}` is a Linux setting; as a Windows container `{service}` runs without it.',
      refused: '`{key}` is a Linux setting, and a Windows engine refuses to create `{service}` with it.',
      option: 'The security option `{key}` exists on Linux only, and a Windows engine refuses to create `{service}` with it.',
      storage:
        'A size of the writable layer works with few storage drivers, with overlay2 only on xfs with project quotas; elsewhere the container is not created.',
    },
    fixes: { isolation: 'Remove isolation', remove: 'Remove {key}' },
  },
  'zh-cn': {
    title: '属于另一种操作系统的键',
    why: 'Linux 和 Windows 容器共用一种 Compose 格式，有些键只在其中一种上存在。在另一种上，有的会被引擎不声不响地略过，文件里写着的限制或边界其实并不存在；有的则让容器创建不出来：Linux 引擎拒绝 `isolation`，Windows 引擎拒绝特权模式、tmpfs 和进程数限制。可写层的大小取决于存储驱动和它的文件系统，所以同一个文件在一台宿主机上能启动，换一台就不行。',
    keep: '同一个文件也在另一种系统上运行。',
    messages: {
      isolation: '`isolation: {value}` 是给 Windows 容器用的；Linux 引擎只接受 `default`，会拒绝这个服务。',
      windows: '`{key}` 是 Windows 的设置；`{service}` 作为 Linux 容器运行时没有它。',
      linux: '`{key}` 是 Linux 的设置；`{service}` 作为 Windows 容器运行时没有它。',
      refused: '`{key}` 是 Linux 的设置，Windows 引擎会因此拒绝创建 `{service}`。',
      option: '安全选项 `{key}` 只在 Linux 上存在，Windows 引擎会因此拒绝创建 `{service}`。',
      storage: '可写层大小只有少数存储驱动支持，overlay2 还要求 xfs 带项目配额；在别处容器创建不出来。',
    },
    fixes: { isolation: '去掉 isolation', remove: '去掉 {key}' },
  },
});
