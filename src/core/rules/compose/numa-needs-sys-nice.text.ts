import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Memory policy that the filter stops',
    why: 'Placing memory on NUMA nodes takes system calls that Docker’s default filter lets through only with SYS_NICE. Without it a database logs a refused `mbind` and goes on as if nothing had been asked, and `numactl` ends at the refused `set_mempolicy`. SYS_NICE also lets it outrank other processes of the host; libvirt’s `<numatune>` places a guest’s memory without giving the guest anything.',
    keep: 'The machine has one memory node, or the program’s own attempt does no harm.',
    messages: {
      filtered: '`{name}` of `{service}` asks for a memory policy, and the default system call filter refuses it without `SYS_NICE`.',
    },
    fixes: { grant: 'Add SYS_NICE' },
  },
  'zh-cn': {
    title: '被过滤器拦下的内存策略',
    why: '把内存放到指定的 NUMA 节点要用到几个系统调用，Docker 的默认过滤器只在有 SYS_NICE 时放行。没有它，数据库只会记录 `mbind` 被拒，然后当作没提过要求继续运行；`numactl` 则在 `set_mempolicy` 被拒时直接退出。SYS_NICE 同时也允许它抢在宿主机其他进程之前；libvirt 的 `<numatune>` 能安排虚拟机的内存，又不必给虚拟机任何权限。',
    keep: '机器只有一个内存节点，或者程序试一次也无妨。',
    messages: { filtered: '`{service}` 的 `{name}` 要求设置内存策略，没有 `SYS_NICE` 时会被默认的系统调用过滤器拒绝。' },
    fixes: { grant: '加上 SYS_NICE' },
  },
});
