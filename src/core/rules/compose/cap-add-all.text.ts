import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'All capabilities added',
    why: 'With `ALL`, root in the container holds everything that the kernel reserves for root: loading modules, mounting, tracing, raw devices. Docker’s system call filter opens along with it, so that only the device list, the masked paths and, where the host runs it, AppArmor stand before the shared kernel. Gained is that nobody has to find out which one was missing; nearly always it is one or two. A workload that really needs them all administers a kernel, and in a virtual machine that kernel would be its own.',
    keep: 'For as long as it takes to find by elimination what the program needs.',
    messages: {
      all: '`{service}` holds every capability, and the system calls tied to them: little short of privileged mode.',
      less: '`{service}` holds every capability except {dropped}, and the system calls tied to them: little short of privileged mode.',
      undone: '`ALL` under `cap_add` wins over `ALL` under `cap_drop`: `{service}` holds every capability.',
      mapped: '`{service}` holds every capability, but only inside its user namespace: users are mapped here.',
    },
    fixes: {
      remove: 'Remove ALL; name what is missed',
      network: 'Replace ALL by NET_ADMIN, which a tunnel needs',
    },
    related: { dropped: 'this drops nothing' },
  },
  'zh-cn': {
    title: '添加了全部 capability',
    why: '写上 `ALL`，容器里的 root 就有了内核留给 root 的一切：加载模块、挂载、跟踪进程、直接访问设备。Docker 的系统调用过滤也随之放开，挡在共享内核前面的只剩设备清单、屏蔽的路径，以及宿主机启用时的 AppArmor。换来的是不必弄清到底缺哪一项；而缺的几乎总是一两项。真的全都需要的负载，是在管理内核；放进虚拟机，那个内核就是它自己的。',
    keep: '只在用排除法找出程序需要什么的那段时间里。',
    messages: {
      all: '`{service}` 拥有全部 capability 以及与之绑定的系统调用，与特权模式相差无几。',
      less: '除 {dropped} 外，`{service}` 拥有全部 capability 以及与之绑定的系统调用，与特权模式相差无几。',
      undone: '`cap_add` 里的 `ALL` 压过 `cap_drop` 里的 `ALL`：`{service}` 拥有全部 capability。',
      mapped: '`{service}` 拥有全部 capability，但只在自己的用户命名空间里有效：这里做了用户映射。',
    },
    fixes: {
      remove: '去掉 ALL，缺什么再写什么',
      network: '把 ALL 换成隧道所需的 NET_ADMIN',
    },
    related: { dropped: '这一行什么也没去掉' },
  },
});
