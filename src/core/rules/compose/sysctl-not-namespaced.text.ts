import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Kernel setting that is the whole host’s',
    why: 'A container may set what belongs to its own namespaces: network settings, message queues, shared memory. Everything else is one value for the whole kernel, so the runtime refuses it rather than change it for all neighbours. Set it once on the host, where every container then has it, or give the workload a kernel of its own: a guest sets what it likes.',
    messages: {
      host: '`{key}` belongs to the whole kernel, not to a namespace of this container; the runtime refuses to start it.',
      network: '`{key}` cannot be set from here: this service uses the host’s network namespace, and the runtime refuses it.',
      ipc: '`{key}` cannot be set from here: this service uses the host’s IPC namespace, and the runtime refuses it.',
      name: '`{key}` contradicts the name that the engine sets; write `hostname` instead.',
      first: '`{key}` can be written in the host’s own network namespace only; in a container’s the start fails.',
    },
    fixes: { remove: 'Remove {key} here, to set it on the host' },
  },
  'zh-cn': {
    title: '属于整台宿主机的内核参数',
    why: '容器能设置的，只有属于自己命名空间的参数：网络、消息队列、共享内存。其他参数整个内核只有一份，所以运行时宁可拒绝，也不替所有邻居改掉它。可以在宿主机上设置一次，所有容器都会生效；或者给这个负载一个自己的内核，虚拟机里想怎么设都行。',
    messages: {
      host: '`{key}` 属于整个内核，不属于这个容器的命名空间；运行时会拒绝启动。',
      network: '这里不能设置 `{key}`：服务用的是宿主机的网络命名空间，运行时会拒绝。',
      ipc: '这里不能设置 `{key}`：服务用的是宿主机的 IPC 命名空间，运行时会拒绝。',
      name: '`{key}` 与引擎设置的主机名冲突；请改用 `hostname`。',
      first: '`{key}` 只有在宿主机自己的网络命名空间里才能写；在容器里会启动失败。',
    },
    fixes: { remove: '从这里去掉 {key}，改在宿主机上设置' },
  },
});
