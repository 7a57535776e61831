import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'No limit on processes for foreign code',
    why: 'The kernel’s table of processes is one for all containers. Code that forks without end fills it for the whole host, unless a limit stops it inside; too low a limit makes honest work fail with “resource temporarily unavailable”. A virtual machine has a table of its own.',
    keep: 'systemd already limits the tasks of each container’s scope on this host.',
    messages: { open: '`{service}` runs code that is not this project’s; nothing here keeps it from filling the host’s process table.' },
    fixes: { limit: 'Allow at most {limit} processes' },
  },
  'zh-cn': {
    title: '运行外来代码，却没有限制进程数',
    why: '内核的进程表是所有容器共用的。无休止 fork 的代码会占满整台宿主机的进程表，除非有限制把它拦在容器里；限制太低，正常工作也会报“资源暂时不可用”。虚拟机有自己的进程表。',
    keep: '这台宿主机的 systemd 已经限制了每个容器 scope 的任务数。',
    messages: { open: '`{service}` 运行的代码不属于本项目；这里没有什么能阻止它占满宿主机的进程表。' },
    fixes: { limit: '最多允许 {limit} 个进程' },
  },
});
