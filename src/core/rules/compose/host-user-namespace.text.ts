import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Host user namespace',
    why: 'A daemon with `userns-remap` gives every container user ids of its own, so that root inside is an ordinary user outside. `userns_mode: host` takes one container out of it, and root in there is the host’s root again. Privileged mode and the host’s network or process namespace cannot be had without that; each such exception takes back what the remapping was for. On a daemon that does not remap, the line changes nothing, until it is moved to one that does. In a virtual machine root is never root of the host.',
    keep: 'The same file also runs on daemons that remap users, and this service needs privileged mode or a namespace of the host.',
    messages: {
      host: 'On an engine that remaps users this line makes root in `{service}` the host’s root; on any other it changes nothing.',
      lifts:
        'This line takes `{service}` out of the engine’s user remapping: its root is the host’s root, and nothing in this file asks for that.',
      needed: 'This line takes `{service}` out of the engine’s user remapping, without which the engine would refuse `{line}`.',
      podman: '`{value}` is a mode of Podman; Docker Engine heeds only `host` here and lets any other value pass without effect.',
    },
    related: { because: 'this is what needs it' },
    fixes: { remove: 'Remove `userns_mode`; what the engine does for users holds here too' },
  },
  'zh-cn': {
    title: '共用宿主机的用户命名空间',
    why: '配置了 `userns-remap` 的守护进程给每个容器一套自己的用户 ID，里面的 root 在外面只是普通用户。`userns_mode: host` 让某个容器不受映射，里面的 root 又成了宿主机的 root。特权模式、宿主机的网络或进程命名空间都离不开它；每开一个这样的例外，映射的好处就收回一分。守护进程不做映射时，这一行不起作用，直到文件被搬到做映射的守护进程上。在虚拟机里，root 从来不是宿主机的 root。',
    keep: '同一个文件也要在做用户映射的守护进程上运行，而这个服务需要特权模式或宿主机的某个命名空间。',
    messages: {
      host: '在做用户映射的引擎上，这一行使 `{service}` 里的 root 成为宿主机的 root；在其他引擎上不起作用。',
      lifts: '这一行让 `{service}` 不受引擎的用户映射：它的 root 就是宿主机的 root，而这个文件里没有什么需要这样。',
      needed: '这一行让 `{service}` 不受引擎的用户映射；没有它，引擎会拒绝 `{line}`。',
      podman: '`{value}` 是 Podman 的取值；Docker Engine 在这里只认 `host`，其他取值放过而不起作用。',
    },
    related: { because: '需要它的是这一行' },
    fixes: { remove: '删除 `userns_mode`，沿用引擎对用户的处理' },
  },
});
