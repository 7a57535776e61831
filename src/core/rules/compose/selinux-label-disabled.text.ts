import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'SELinux separation switched off',
    why: 'On hosts with SELinux, such as Fedora and RHEL, each container gets a label of its own, and the kernel refuses it the files of the host and of its neighbours, whatever their permissions say. It is what stops a process that has already broken out. `label=disable` is the quick cure where a bind mount is refused, and takes the whole layer; `:z` or `:Z` at the mount relabels just that folder. The host’s process or IPC namespace switches it off silently too. libvirt labels its virtual machines and their disks in the same way.',
    keep: 'A socket or a folder that other programs use must not be relabelled, or the host has no SELinux, where the line changes nothing.',
    messages: {
      disabled: 'On hosts with SELinux nothing of it separates `{service}` from the host’s files and from other containers.',
      socket:
        'On hosts with SELinux nothing of it separates `{service}` from the host; a socket, which must not be relabelled, is the usual reason.',
      moot: '`label=disable` wins over `{label}`: `{service}` runs without any SELinux separation.',
    },
    fixes: {
      relabel: 'Keep SELinux on and relabel the mounted folders',
      remove: 'Keep SELinux on',
    },
    related: { label: 'this label is not used' },
  },
  'zh-cn': {
    title: '关闭了 SELinux 隔离',
    why: '在启用 SELinux 的宿主机上（Fedora、RHEL 等），每个容器都有自己的标签；不管文件权限怎么写，内核都不让它碰宿主机和邻居的文件。对已经逃逸出来的进程，顶住它的就是这一层。绑定挂载被拒绝时，`label=disable` 是最快的办法，代价是整层都撤掉；在挂载上写 `:z` 或 `:Z`，只给那个目录重新打标签。使用宿主机的进程或 IPC 命名空间，也会悄悄把它关掉。libvirt 也用同样的方式给虚拟机及其磁盘打标签。',
    keep: '套接字，或者别的程序也在用的目录，不能改标签；或者宿主机没有 SELinux，这一行本来就没有变化。',
    messages: {
      disabled: '在启用 SELinux 的宿主机上，`{service}` 与宿主机文件、其他容器之间不再有它的隔离。',
      socket: '在启用 SELinux 的宿主机上，`{service}` 与宿主机之间不再有它的隔离；通常是因为套接字不能改标签。',
      moot: '`label=disable` 压过 `{label}`：`{service}` 完全没有 SELinux 隔离。',
    },
    fixes: {
      relabel: '保留 SELinux，给挂载的目录重新打标签',
      remove: '保留 SELinux',
    },
    related: { label: '这个标签没有用上' },
  },
});
