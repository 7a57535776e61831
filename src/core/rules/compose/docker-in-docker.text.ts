import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Engine inside a container',
    why: 'An engine, a cluster node or a builder inside a container sets up namespaces, mounts and cgroups itself, and gets the rights for it by `privileged`: whoever can start something in it can reach the host. Reproducible builds are gained, and a runner that can do all; every job can also read what other jobs left. Rootless BuildKit builds images without those rights, Sysbox or Kata gives the inner engine a boundary of its own, and one small virtual machine a job keeps tenants apart.',
    keep: 'Only trusted jobs run here, on a machine that holds nothing else.',
    messages: {
      engine: '`{service}` runs an engine of its own with the rights of the host’s: what a job starts in it can leave it.',
      cluster: '`{service}` runs a cluster node with the rights of the host: its pods are as close to the host as it is.',
      builder: '`{service}` builds images with the rights of the host, which building alone does not need.',
      rootless: '`{service}` runs its engine as an ordinary user inside a container that may still do all.',
    },
    fixes: { builder: 'Build images with rootless BuildKit instead of an engine' },
    related: { privileged: 'the rights that it has for it' },
  },
  'zh-cn': {
    title: '容器里再跑一个引擎',
    why: '容器里的引擎、集群节点或构建器要自己建立命名空间、挂载和 cgroup，靠 `privileged` 得到这些权限：谁能在里面启动东西，谁就能够到宿主机。换来的是可重现的构建和什么都能做的执行器；但每个任务也能读到其他任务留下的东西。rootless BuildKit 构建镜像不需要这些权限，Sysbox 或 Kata 给内层引擎一道自己的边界，每个任务一台小虚拟机则能隔开租户。',
    keep: '这里只运行可信任务，而且机器上没有别的东西。',
    messages: {
      engine: '`{service}` 以宿主机的权限运行自己的引擎：任务在里面启动的东西能跑到外面。',
      cluster: '`{service}` 以宿主机的权限运行集群节点：其中的 Pod 与它一样贴近宿主机。',
      builder: '`{service}` 以宿主机的权限构建镜像，而单是构建并不需要。',
      rootless: '`{service}` 以普通用户运行引擎，但外面这个容器仍然什么都能做。',
    },
    fixes: { builder: '不用引擎，改用 rootless BuildKit 构建镜像' },
    related: { privileged: '它为此拥有的权限' },
  },
});
