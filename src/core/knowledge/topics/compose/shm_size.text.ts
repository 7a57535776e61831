import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Size of shared memory',
    summary: 'Sets how much the container’s `/dev/shm` holds, {shm-default} otherwise.',
    variants: {
      larger: {
        does: 'Lets `/dev/shm` grow to this size instead of {shm-default}, in the container’s own namespace.',
        gives: 'Memory once it is used, counted against the container’s limit.',
        gains: 'Browsers, PostgreSQL’s parallel queries and PyTorch’s loaders do not run out of it.',
        right: 'For these, instead of `ipc: host`, which opens the host’s shared memory for the same effect.',
      },
      smaller: {
        does: 'Keeps `/dev/shm` below Docker’s usual {shm-default}.',
        gives: 'Programs that count on the usual size, which fail when it is full.',
        gains: 'Less memory that a container without a limit can fill unseen.',
      },
      bytes: {
        does: 'Leaves next to nothing, for a number without a unit counts bytes.',
        gives: 'Nearly all shared memory; programs that use some crash.',
      },
      moot: {
        does: 'Has no effect, because `ipc` leaves the container no `/dev/shm` of its own.',
      },
    },
  },
  'zh-cn': {
    title: '共享内存大小',
    summary: '设置容器的 `/dev/shm` 有多大，不写是 {shm-default}。',
    variants: {
      larger: {
        does: '`/dev/shm` 最多可到这个大小，而不是 {shm-default}，仍在容器自己的命名空间里。',
        gives: '用到时才占的内存，计入容器的限制。',
        gains: '浏览器、PostgreSQL 的并行查询和 PyTorch 的数据加载不会因它不够而出错。',
        right: '用于这些程序，代替 `ipc: host`：后者为了同样的效果，把宿主机的共享内存也打开了。',
      },
      smaller: {
        does: '让 `/dev/shm` 小于 Docker 默认的 {shm-default}。',
        gives: '按默认大小来用的程序：写满就会失败。',
        gains: '没设限制的容器能悄悄占用的内存更少。',
      },
      bytes: {
        does: '几乎什么也没留下，因为不带单位的数字按字节计。',
        gives: '几乎全部的共享内存；用到它的程序会崩溃。',
      },
      moot: {
        does: '不起作用，因为按 `ipc` 的设置，容器没有自己的 `/dev/shm`。',
      },
    },
  },
});
