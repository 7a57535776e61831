import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Locked memory without a limit',
    why: 'Locked memory is never swapped out, which steadies latency and keeps secrets off the disk. To allow it libvirt lifts the limit on what QEMU may lock, and not only for the guest’s own memory: a QEMU that was taken over can lock all of the host’s. A hard limit bounds that. Set too low it makes the kernel kill the guest, and how much QEMU needs beside the guest’s memory has to be measured, so that some leave it out on purpose.',
    keep: 'The host serves this guest alone, as with real-time guests, or `machine.slice` has a limit for all guests together.',
    messages: {
      locked:
        'Locked memory lifts the limit on locking: without a hard limit in this file a QEMU that was taken over can lock all of the host’s memory.',
      encrypted:
        'Encrypted guests need locked memory; without a hard limit, here or on `machine.slice`, a QEMU that was taken over can lock all of the host’s.',
    },
    fixes: {
      limit: 'Limit all of QEMU to {limit} MiB, a value to start measuring from',
    },
  },
  'zh-cn': {
    title: '锁定内存但没有上限',
    why: '锁定的内存不会被换出，延迟更稳，机密也不会落到磁盘上。为此 libvirt 取消了 QEMU 可锁定内存的上限，而且不只针对客户机自己的内存：被攻破的 QEMU 可以锁住宿主机的全部内存。硬限制能把它框住。但设得太低，内核会把虚拟机杀掉，而 QEMU 在客户机内存之外还需要多少只能靠测量，所以也有人有意不设。',
    keep: '宿主机专供这一台虚拟机使用，例如实时虚拟机；或者 `machine.slice` 对所有虚拟机有总的限制。',
    messages: {
      locked: '锁定内存会取消锁定上限：这个文件没有硬限制，被攻破的 QEMU 可以锁住宿主机的全部内存。',
      encrypted: '加密客户机需要锁定内存；这里和 `machine.slice` 都没有硬限制时，被攻破的 QEMU 可以锁住宿主机的全部内存。',
    },
    fixes: {
      limit: '把整个 QEMU 限制在 {limit} MiB，以此为起点再测量',
    },
  },
});
