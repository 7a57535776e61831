import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Confinement switched off',
    why: "sVirt gives every guest’s process a label of its own (SELinux or AppArmor), so that a guest which breaks out of QEMU meets a wall before the files of the host and of its neighbours. `none` takes that wall away for this domain, as `label=disable` or `apparmor=unconfined` does for a container. It is a quick way past a denied file; a label on that file, or `relabel='no'` on that one disk, leaves the rest confined.",
    keep: 'The guest is trusted and needs host files that cannot be labelled, and nothing else worth protecting runs on the host.',
    messages: {
      unconfined:
        '`none` switches sVirt off for this guest: whoever breaks out of QEMU is held by no SELinux or AppArmor rule made for guests.',
      container: '`none` takes this container’s SELinux or AppArmor label away: only namespaces and capabilities remain around it.',
      dac: '`none` for `dac` keeps libvirt from giving the guest’s files to QEMU’s own user and taking them back afterwards.',
    },
    fixes: {
      dynamic: 'Use a dynamic label',
      remove: 'Remove the element, so that the host’s default holds',
    },
  },
  'zh-cn': {
    title: '关闭了强制访问控制',
    why: "sVirt 给每个虚拟机进程一个独有的标签（SELinux 或 AppArmor），从 QEMU 里逃出来的客户机要碰到宿主机和邻居的文件，先得过这道屏障。`none` 为这个域撤掉了它，相当于容器的 `label=disable` 或 `apparmor=unconfined`。它能快速绕过对某个文件的拒绝；给那个文件打标签，或只在那块磁盘上写 `relabel='no'`，其余部分就仍受约束。",
    keep: '客户机可信、必须访问无法打标签的宿主机文件，而且宿主机上没有别的值得保护的东西。',
    messages: {
      unconfined: '`none` 为这台虚拟机关闭了 sVirt：从 QEMU 里逃出来之后，没有任何为虚拟机而设的 SELinux 或 AppArmor 规则能拦住。',
      container: '`none` 去掉了这个容器的 SELinux 或 AppArmor 标签：周围只剩命名空间和 capability。',
      dac: '对 `dac` 写 `none`，libvirt 就不再把虚拟机的文件交给 QEMU 自己的用户，事后也不再收回。',
    },
    fixes: {
      dynamic: '改用动态标签',
      remove: '删除该元素，按宿主机的默认设置',
    },
  },
});
