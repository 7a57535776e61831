import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Locked memory',
    summary: 'Keeps guest and QEMU in the host’s RAM, and for that lifts the limit on locking altogether unless a `hard_limit` sets one.',
    gives: 'Swap, overcommit, and the host’s safety from a guest that makes QEMU lock more and more.',
    gains: 'No pause while a page comes back from disk.',
    right: 'Real-time work, or memory that must never reach a swap device; then with a `hard_limit`.',
    variants: {
      bounded: {
        does: 'Keeps guest and QEMU in the host’s RAM, up to the `hard_limit` of this file.',
        gives: 'Swap and overcommit for this guest; and the guest itself, should the limit prove too low.',
        gains: 'Steady latency, and secrets that no swap device holds.',
        right: 'Real-time work on a host whose memory is dealt out.',
      },
    },
  },
  'zh-cn': {
    title: '锁定内存',
    summary: '把客户机和 QEMU 留在宿主机 RAM 里；为此完全取消锁定上限，除非 `hard_limit` 另设。',
    gives: '交换和超分，以及宿主机的安全：客户机可能让 QEMU 越锁越多。',
    gains: '不会为等换出的页而停顿。',
    right: '实时负载，或内存内容绝不能落到交换设备；并配上 `hard_limit`。',
    variants: {
      bounded: {
        does: '把客户机和 QEMU 留在宿主机 RAM 里，以本文件的 `hard_limit` 为上限。',
        gives: '这台客户机的交换和超分；限制偏低时，还有客户机本身。',
        gains: '平稳的延迟，机密也不会落到交换设备上。',
        right: '宿主机内存已分配妥当的实时负载。',
      },
    },
  },
});
