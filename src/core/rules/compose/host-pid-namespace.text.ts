import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Host process namespace',
    why: 'Without a process namespace of its own the container sees every process of the host, and may signal those of the same uid, root all of them, where AppArmor’s default profile is not in force to refuse it. Docker also switches SELinux labelling off for it unless `label=` is set. Debuggers and monitors gain the view they exist for; an application gains nothing. Inside a virtual machine the host’s processes are never visible.',
    keep: 'The service is there to watch or debug the host’s processes.',
    messages: {
      host: '`{service}` sees the processes of the host, and where AppArmor does not forbid it may signal those of its uid; as root, all of them.',
      takeover: '`{service}` sees the processes of the host and {grant} lets it take them over.',
      tracing: '`{service}` sees the processes of the host and {grant} lets it take them over, unless AppArmor’s default profile refuses.',
      files: '`{service}` sees the processes of the host, and `DAC_READ_SEARCH` opens the host’s files to it.',
      agent: '`{service}` sees the processes of the host, as a monitoring agent is expected to.',
      refused: 'An engine that remaps users refuses `{service}`: the host’s processes need `userns_mode: host` there.',
      rootless:
        '`{service}` sees the processes of the host; as its root is mapped to an ordinary user, it may signal only those of that user.',
      desktop:
        '`{service}` sees the processes of Docker Desktop’s virtual machine, other containers’ among them, not those of the computer.',
      invalid: 'The engine refuses `{value}` here: `pid` is `host`, `service:…` or `container:…`, and own where nothing is written.',
    },
    fixes: { remove: 'Give the container a process namespace of its own' },
  },
  'zh-cn': {
    title: '共用宿主机的进程命名空间',
    why: '没有自己的进程命名空间，容器能看到宿主机的所有进程，可以向同一 uid 的进程发信号，root 则可以向任何进程发信号，除非 AppArmor 的默认配置生效而予以拒绝。除非写了 `label=`，Docker 还会顺带关掉它的 SELinux 标签。调试和监控工具要的就是这个视角，普通应用却一无所得。在虚拟机里，宿主机的进程根本不可见。',
    keep: '这个服务本来就是用来观察或调试宿主机进程的。',
    messages: {
      host: '`{service}` 能看到宿主机的进程；AppArmor 不禁止时，可以向同一 uid 的进程发信号，若是 root，则是全部进程。',
      takeover: '`{service}` 能看到宿主机的进程，而 {grant} 使它可以接管这些进程。',
      tracing: '`{service}` 能看到宿主机的进程，而 {grant} 使它可以接管这些进程，除非 AppArmor 的默认配置予以拒绝。',
      files: '`{service}` 能看到宿主机的进程，而 `DAC_READ_SEARCH` 让它能打开宿主机的文件。',
      agent: '`{service}` 能看到宿主机的进程，监控代理本该如此。',
      refused: '做用户映射的引擎会拒绝 `{service}`：在那里，使用宿主机的进程命名空间要写 `userns_mode: host`。',
      rootless: '`{service}` 能看到宿主机的进程；它的 root 映射成了普通用户，只能向那个用户的进程发信号。',
      desktop: '`{service}` 看到的是 Docker Desktop 虚拟机里的进程，包括其他容器的，而不是本机的进程。',
      invalid: '引擎不接受 `{value}`：`pid` 只能是 `host`、`service:…` 或 `container:…`，不写就是自己的。',
    },
    fixes: { remove: '让容器使用自己的进程命名空间' },
  },
});
