import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'QEMU run as root',
    why: 'A guest that breaks out of QEMU has the rights of the process that it was. As root that process keeps every capability, and where SELinux or AppArmor do not hold it, the host is lost with it. libvirt gives an ordinary user access to the disks, devices and sockets that the domain names, so root is hardly ever needed; what fails without it is most often a file whose folder that user may not enter.',
    keep: 'The guest is as trusted as an administrator of the host, and something in it cannot be made accessible to another user.',
    messages: {
      asked:
        '`{owner}` runs this guest’s QEMU as root with all capabilities: whoever breaks out of it is root on the host, but for SELinux or AppArmor.',
      host: '`{owner}` says that this guest’s QEMU ran as root; that comes from `user` in the host’s `qemu.conf` and not from this file.',
    },
    fixes: {
      remove: 'Remove the label, so that the host’s own user for QEMU holds',
    },
  },
  'zh-cn': {
    title: '以 root 运行 QEMU',
    why: '客户机逃出 QEMU 之后，拥有的就是这个进程的权限。以 root 运行时它保留全部 capability，若没有 SELinux 或 AppArmor 拦着，宿主机也就失守了。域里写到的磁盘、设备和套接字，libvirt 都会授权给普通用户，所以几乎不需要 root；去掉之后出问题，多半只是该用户进不了某个文件所在的目录。',
    keep: '这台虚拟机与宿主机管理员同等可信，而且其中确有东西无法授权给别的用户。',
    messages: {
      asked: '`{owner}` 让这台虚拟机的 QEMU 以 root 运行并拥有全部 capability：逃出来就是宿主机的 root，只剩 SELinux 或 AppArmor 能拦。',
      host: '`{owner}` 说明这台虚拟机的 QEMU 是以 root 运行的；这来自宿主机 `qemu.conf` 的 `user`，不是这个文件决定的。',
    },
    fixes: {
      remove: '删除该标签，改用宿主机为 QEMU 设定的用户',
    },
  },
});
