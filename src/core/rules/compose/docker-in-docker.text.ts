import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Engine inside a container',
    why: 'An engine, a cluster node or a builder inside a container sets up namespaces, mounts and cgroups itself, and gets the rights for it by `privileged`: whoever can start something in it can reach the host. Reproducible builds are gained, and a runner that can do all; every job can also read what other jobs left. Rootless BuildKit builds images without those rights, Sysbox or Kata gives the inner engine a boundary of its own, and one small virtual machine a job keeps tenants apart.',
    keep: 'Only trusted jobs run here, on a machine that holds nothing else.',
    messages: {
      engine: '`{service}` runs an engine of its own in a privileged container: what a job starts in it can take over the host.',
      cluster: '`{service}` runs a cluster node in a privileged container: whoever becomes root on that node has the host as well.',
      builder: '`{service}` builds images in a privileged container, which building alone does not need.',
      rootless:
        'The engine of `{service}` runs as an ordinary user; whoever becomes root in the privileged container around it still has every right.',
    },
    fixes: { builder: 'Build as an ordinary user, with rootless BuildKit' },
    related: { privileged: 'the rights that it has for it' },
  },
  'zh-cn': {
    title: '容器里再跑一个引擎',
    why: '容器里的引擎、集群节点或构建器要自己建立命名空间、挂载和 cgroup，靠 `privileged` 得到这些权限：谁能在里面启动东西，谁就能够到宿主机。换来的是可重现的构建和什么都能做的执行器；但每个任务也能读到其他任务留下的东西。rootless BuildKit 构建镜像不需要这些权限，Sysbox 或 Kata 给内层引擎一道自己的边界，每个任务一台小虚拟机则能隔开租户。',
    keep: '这里只运行可信任务，而且机器上没有别的东西。',
    messages: {
      engine: '`{service}` 在特权容器里运行自己的引擎：任务在里面启动的东西可以接管宿主机。',
      cluster: '`{service}` 在特权容器里运行集群节点：谁在这个节点上成为 root，谁也就拥有宿主机。',
      builder: '`{service}` 在特权容器里构建镜像，而单是构建并不需要特权。',
      rootless: '`{service}` 里的引擎以普通用户运行；但外面的容器有特权，谁在其中成为 root，仍然拥有全部权限。',
    },
    fixes: { builder: '改用 rootless BuildKit，以普通用户构建' },
    related: { privileged: '它为此拥有的权限' },
  },
});
