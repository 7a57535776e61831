import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Memory limit that brings as much swap',
    why: 'Where only memory is limited, the engine allows as much swap again, if the host has some. Swap softens an out-of-memory kill, but turns memory pressure into waiting: what should answer at once reads its pages back from disk, and the disk is everyone’s. A virtual machine swaps inside its own disk, where its own system decides.',
    keep: 'Slow is better than ended, or the host has no swap.',
    messages: { doubled: '`{service}` may use {size} of memory and as much swap again; under pressure it becomes slow before it fails.' },
    fixes: { same: 'Allow no swap: memswap_limit of {size}' },
  },
  'zh-cn': {
    title: '内存限制附带了等量的交换空间',
    why: '只限制内存时，如果宿主机有交换空间，引擎会再允许使用同样多的交换。交换能缓和内存不足时的强制终止，却把内存压力变成了等待：本该立即应答的程序要从磁盘把页读回来，而磁盘是大家共用的。虚拟机在自己的磁盘里交换，由它自己的系统决定。',
    keep: '宁可慢也不能中断，或者宿主机没有交换空间。',
    messages: { doubled: '`{service}` 可用 {size} 内存，另外还有同样多的交换；内存吃紧时会先变慢，而不是尽早失败。' },
    fixes: { same: '不用交换：memswap_limit 设为 {size}' },
  },
});
