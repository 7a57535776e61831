import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Writable control groups',
    why: 'Since Engine 28.0 a container can be given its own part of the control groups to write to, which systemd and nested engines need in order to divide it further; before, that took privileged mode. The limits set from outside stay above and still hold. Given up is the read-only guard before that part of the kernel, so that it suits hosts with cgroup v2 and a cgroup namespace of the container’s own. In a virtual machine the control groups are the guest’s, and systemd needs no permission.',
    keep: 'The first process is an init system, and the host runs cgroup v2.',
    messages: {
      host: '`{service}` may write to the control groups of the whole host: `cgroup: host` shows them all, and nothing keeps them read-only.',
      delegated: '`{service}` may divide its own control groups further; limits set from outside still hold, on hosts with cgroup v2.',
      remapped: 'An engine that remaps users refuses `writable-cgroups` in `{service}`, whichever value it has.',
      rootless: 'A rootless engine refuses `{service}`: it cannot make control groups writable.',
    },
    fixes: {
      remove: 'Remove `writable-cgroups`',
      readonly: 'Keep control groups read-only',
    },
    related: { namespace: 'the host’s control groups are shown here' },
  },
  'zh-cn': {
    title: '可写的 cgroup',
    why: '从 Engine 28.0 起，可以让容器写自己那部分 cgroup；systemd 和嵌套引擎要再往下细分就需要它，以前只能靠特权模式。从外面设的限制在更上层，依然有效。放弃的是内核这一部分的只读保护，所以它适合 cgroup v2、并且容器有自己 cgroup 命名空间的宿主机。在虚拟机里，cgroup 属于客户机，systemd 不需要任何许可。',
    keep: '第一个进程是 init 系统，宿主机使用 cgroup v2。',
    messages: {
      host: '`{service}` 可以写整台宿主机的 cgroup：`cgroup: host` 让它们全部可见，又没有只读保护。',
      delegated: '`{service}` 可以进一步细分自己的 cgroup；在 cgroup v2 的宿主机上，从外面设的限制依然有效。',
      remapped: '启用用户映射的引擎会拒绝 `{service}` 里的 `writable-cgroups`，无论取什么值。',
      rootless: 'rootless 引擎会拒绝 `{service}`：它无法让 cgroup 可写。',
    },
    fixes: {
      remove: '删除 `writable-cgroups`',
      readonly: '让 cgroup 保持只读',
    },
    related: { namespace: '宿主机的 cgroup 在这里变得可见' },
  },
});
