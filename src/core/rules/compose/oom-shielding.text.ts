import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Shielded from the out-of-memory killer',
    why: 'When memory runs out, the kernel picks whom to end by a score. Lowering one service’s score does not create memory: it moves the risk to sshd, the engine and the neighbours. With a memory limit the shortage arises inside first and stays there. Each virtual machine meets its own killer, inside its own memory.',
    keep: 'The host exists for this service and everything else on it may rather go.',
    messages: {
      unlimited:
        'Out of memory, the kernel will end other processes of the host before `{service}` (score {score}), which nothing keeps from using it up.',
      limited: 'Out of memory, the kernel will end other processes of the host before `{service}` (score {score}).',
      hangs:
        '`oom_kill_disable` is dropped on cgroup v2 hosts; where v1 still runs it acts only at a memory limit, and `{service}` has none: the host can still run dry.',
    },
    fixes: { score: 'Remove the score', kill: 'Let the kernel end it when memory runs out' },
  },
  'zh-cn': {
    title: '躲开内存不足时的强制终止',
    why: '内存耗尽时，内核按分数挑选要终止的进程。调低一个服务的分数并不会多出内存，只是把风险转给 sshd、引擎和邻居。有内存限制时，短缺先在容器内出现，也停在容器内。虚拟机则是在自己的内存里由自己的内核处理。',
    keep: '宿主机就是为这个服务准备的，其他进程宁可先被终止。',
    messages: {
      unlimited: '内存耗尽时，内核会先终止宿主机上的其他进程，最后才轮到 `{service}`（分数 {score}），而它的内存用量又没有限制。',
      limited: '内存耗尽时，内核会先终止宿主机上的其他进程，最后才轮到 `{service}`（分数 {score}）。',
      hangs:
        '`oom_kill_disable` 在 cgroup v2 的宿主机上会被丢弃；在仍用 v1 的宿主机上，它只在到达内存限制时起作用，而 `{service}` 没有限制，仍可能把宿主机的内存用光。',
    },
    fixes: { score: '去掉分数', kill: '内存耗尽时允许内核终止它' },
  },
});
