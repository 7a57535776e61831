import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Host cgroup namespace',
    why: 'In a cgroup namespace of its own a container takes its part of the tree for the whole. In the host’s it sees where it and every other container and service stands, with their limits and their load. Reading is harmless in itself; who can write there as well leaves the limits that were set for him, and on cgroup v1 can have the host run a program of his choice. Agents that account for the whole host need the view. Systemd in a container once needed it too; a private namespace with writable cgroups now serves. The guest of a hypervisor has cgroups of its own kernel.',
    keep: 'The service measures or manages the cgroups of the host.',
    messages: {
      host: '`{service}` sees the cgroup tree of the whole machine that its engine runs on, not only its own part.',
      writable: '`{service}` sees the host’s cgroup tree and may write it: it can leave its own limits and change those of others.',
      agent: '`{service}` sees the host’s cgroup tree, as an agent that accounts for the whole host is expected to.',
      init: '`{service}` sees the host’s cgroup tree to run systemd; since Engine {version} writable cgroups of its own serve as well.',
    },
    related: { mount: 'the tree is mounted for writing here' },
    fixes: {
      private: 'Give it a cgroup namespace of its own',
      own: 'Give it a cgroup namespace of its own, with writable cgroups',
    },
  },
  'zh-cn': {
    title: '共用宿主机的 cgroup 命名空间',
    why: '有自己的 cgroup 命名空间，容器会把自己那一枝当成整棵树；用宿主机的，就看得到自己和其他每个容器、服务的位置，以及它们的限制和负载。光看并无大碍；若还能写，就能摆脱给自己设的限制，在 cgroup v1 上还能让宿主机运行任意程序。要统计整台宿主机的代理需要这个视角。在容器里跑 systemd 过去也需要，如今用私有命名空间加可写的 cgroup 即可。虚拟机的客户机则有自己内核的 cgroup。',
    keep: '这个服务就是用来统计或管理宿主机 cgroup 的。',
    messages: {
      host: '`{service}` 看得到引擎所在机器的整棵 cgroup 树，而不只是自己那一枝。',
      writable: '`{service}` 看得到宿主机的 cgroup 树，而且能写：它可以摆脱自己的限制，也可以改别人的。',
      agent: '`{service}` 看得到宿主机的 cgroup 树，统计整台宿主机的代理本该如此。',
      init: '`{service}` 为运行 systemd 而使用宿主机的 cgroup 树；从 Engine {version} 起，给它可写的私有 cgroup 即可。',
    },
    related: { mount: '这里把整棵树挂载为可写' },
    fixes: {
      private: '改用自己的 cgroup 命名空间',
      own: '改用自己的 cgroup 命名空间，并让它可写',
    },
  },
});
