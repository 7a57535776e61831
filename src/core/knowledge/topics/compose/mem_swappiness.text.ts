import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Swappiness',
    summary: 'Says how readily the kernel swaps this container’s memory out; hosts with `cgroup v2` discard it.',
    variants: {
      zero: {
        does: 'Is never sent: Compose takes `0` for not written, and the host’s own setting stays.',
        gives: 'The swap-free service that the line seems to promise.',
        right: 'A `memswap_limit` equal to the memory limit does keep swap away.',
      },
      value: {
        does: 'Takes effect on `cgroup v1` only; elsewhere the engine warns and discards it.',
        gives: 'Any effect on current hosts.',
        gains: 'On an old host, more or less swapping for this service alone.',
        right: 'The hosts are known to be old; `memswap_limit` bounds swap everywhere.',
      },
    },
  },
  'zh-cn': {
    title: '换页倾向',
    summary: '说明内核有多愿意把这个容器的内存换出；用 `cgroup v2` 的宿主机会丢弃它。',
    variants: {
      zero: {
        does: '根本不会发出：Compose 把 `0` 当成没写，仍用宿主机自己的设置。',
        gives: '这一行看似承诺的“不用交换空间”。',
        right: '把 `memswap_limit` 设成与内存限制相等，才真能不用交换空间。',
      },
      value: {
        does: '只在 `cgroup v1` 上有效；其他宿主机上引擎给出警告并丢弃。',
        gives: '在现行宿主机上的任何作用。',
        gains: '在老宿主机上，只为这个服务调整换页的多少。',
        right: '确知宿主机是老的；`memswap_limit` 则处处都能限制交换空间。',
      },
    },
  },
});
