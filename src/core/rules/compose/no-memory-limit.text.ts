import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'No memory limit where much may be taken',
    why: 'A container without a limit competes for the host’s memory, and when that runs out the kernel ends processes anywhere on it. With a limit the shortage stays inside, at the price of ending a burst that the host could have carried. A virtual machine always has a size: it pays by reserving, the container by competing.',
    keep: 'The host is there for this service alone, or the daemon’s slice already limits it.',
    messages: {
      hungry: 'Software like `{service}` takes the memory it finds; without a limit its neighbours go without.',
      copies: '{copies} containers of `{service}` may each take all of the host’s memory.',
    },
    fixes: { limit: 'Limit memory to 2g; set what it really needs' },
  },
  'zh-cn': {
    title: '可能大量占用内存，却没有限制',
    why: '没有限制的容器直接争抢宿主机的内存，内存耗尽时，内核会终止宿主机上任意的进程。有了限制，短缺就留在容器里，代价是宿主机本来扛得住的突发也会被终止。虚拟机总有固定大小：它的代价是预留，容器的代价是争抢。',
    keep: '宿主机专供这一个服务，或者守护进程所在的 slice 已有限制。',
    messages: {
      hungry: '`{service}` 这类软件有多少内存用多少；不设限制，邻居就没得用。',
      copies: '`{service}` 的 {copies} 个容器，每个都可能占满宿主机的内存。',
    },
    fixes: { limit: '内存限制为 2g，再改成实际需要的值' },
  },
});
