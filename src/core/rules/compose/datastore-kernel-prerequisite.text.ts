import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Store that asks something of the host’s kernel',
    why: 'Some stores need kernel settings that are not divided by namespace: how many memory maps a process may have, how memory is overcommitted. No key of this file can set them; the host must, and then they hold for every container on it. In a virtual machine the store’s own kernel is set, and nobody else’s.',
    keep: 'The host is set up for it, or runs nothing but this.',
    messages: {
      maps: '`{service}` refuses to start unless the host’s `vm.max_map_count` is high enough, which no container can set.',
      overcommit: '`{service}` writes its data from a forked process, which can fail unless the host’s `vm.overcommit_memory` is `1`.',
      locked: '`{service}` is to lock its memory, and the engine’s usual limit on that is far below its heap.',
    },
    fixes: { unlimited: 'Let it lock as much as it needs' },
  },
  'zh-cn': {
    title: '对宿主机内核有要求的存储',
    why: '有些存储需要的内核参数不按命名空间划分：一个进程最多能有多少内存映射、内存如何超分。这个文件里没有哪个键能设置它们，只能由宿主机来设，而且设了对上面所有容器都有效。在虚拟机里，设的是这个存储自己的内核，不影响别人。',
    keep: '宿主机已经设好，或者上面只跑这一个。',
    messages: {
      maps: '宿主机的 `vm.max_map_count` 不够大，`{service}` 就拒绝启动，而容器设置不了它。',
      overcommit: '`{service}` 用 fork 出的进程写数据；宿主机的 `vm.overcommit_memory` 不是 `1` 时可能失败。',
      locked: '`{service}` 要锁定内存，而引擎通常给的锁定上限远低于它的堆。',
    },
    fixes: { unlimited: '允许它锁定所需的全部内存' },
  },
});
