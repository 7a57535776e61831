import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'LXC container without id mapping',
    why: 'Without `idmap` the container has no user namespace of its own: its root is user 0 on the host, held back by little more than the capabilities that libvirt drops, its device rules and a security label, if there is one. libvirt’s own documentation does not call such a container secure. With a mapping, root inside is an unprivileged user outside. It costs a root file system whose files belong to the mapped ids, and some system calls in the container are then refused.',
    keep: 'Whoever is root in the container already is, or may be, root on the host.',
    messages: {
      root: 'No `idmap` in this file: root in the container is root on the host, held back by little more than dropped capabilities, device rules and a label, if there is one.',
      same: 'This mapping makes root in the container root on the host, so that the user namespace holds back nothing that belongs to root.',
    },
    fixes: {
      elsewhere: 'Map the container’s root to `100000` (the root file system’s files must be given to the new ids)',
      idmap: 'Map the container’s ids from `100000` up (the root file system’s files must be given to them)',
    },
  },
  'zh-cn': {
    title: 'LXC 容器没有 ID 映射',
    why: '没有 `idmap`，容器就没有自己的用户命名空间：它的 root 就是宿主机的 0 号用户，能拦住它的不外乎 libvirt 去掉的 capability、设备规则和可能存在的安全标签。libvirt 自己的文档也不认为这样的容器是安全的。有了映射，容器里的 root 在外面只是普通用户。代价是根文件系统的文件要归映射后的 ID 所有，容器里的某些系统调用也会被拒绝。',
    keep: '容器里的 root 用户本来就是、或者可以是宿主机的 root。',
    messages: {
      root: '这个文件没有 `idmap`：容器里的 root 就是宿主机的 root，约束它的不外乎去掉的 capability、设备规则和可能存在的标签。',
      same: '这条映射让容器里的 root 就是宿主机的 root，凡是属于 root 的，用户命名空间都拦不住。',
    },
    fixes: {
      elsewhere: '把容器的 root 映射到 `100000`（根文件系统的文件要改归新的 ID）',
      idmap: '把容器的 ID 映射到 `100000` 起的范围（根文件系统的文件要改归这些 ID）',
    },
  },
});
