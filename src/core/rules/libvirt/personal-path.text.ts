import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Disk in a personal or passing place',
    why: 'Guests of the host’s own libvirt (`qemu:///system`) run as a user of their own. libvirt hands an image over to that user but not the folders above, and home directories are usually closed, as are media that a desktop mounts for one person; then the guest fails with a denied file, and people open their whole home to make it work. Another host does not have the path at all. A storage pool, `/var/lib/libvirt/images` by default, has the right owner and label everywhere.',
    keep: 'The guest belongs to one person on one machine, and the folder lets QEMU’s user pass (`chmod o+x`), or it is meant for `qemu:///session`.',
    messages: {
      home: 'QEMU’s own user usually cannot enter `{folder}`, and another host does not have this path; a storage pool has both settled.',
      temporary: '`{folder}` may be emptied at a restart of the host, with this disk in it.',
      mounted: '`{folder}` has to be mounted before the guest starts, and to let QEMU’s own user in; another host needs the same path.',
    },
    related: {
      also: 'The same holds for this one',
    },
  },
  'zh-cn': {
    title: '磁盘放在个人或临时目录',
    why: '由宿主机的 libvirt（`qemu:///system`）管理的虚拟机以专用用户运行。libvirt 会把镜像交给这个用户，但不管上层目录；用户主目录通常不对外开放，桌面为某人挂载的介质也一样。于是虚拟机因文件被拒绝而启动失败，有人为此把整个主目录都敞开。换一台宿主机，这个路径根本不存在。存储池（默认是 `/var/lib/libvirt/images`）在哪里都有正确的属主和标签。',
    keep: '虚拟机只属于一台机器上的一个人，而且目录允许 QEMU 的用户经过（`chmod o+x`），或者它本来就用于 `qemu:///session`。',
    messages: {
      home: 'QEMU 自己的用户通常进不了 `{folder}`，别的宿主机也没有这个路径；放进存储池，两个问题都解决了。',
      temporary: '`{folder}` 在宿主机重启时可能被清空，这块磁盘也在其中。',
      mounted: '`{folder}` 要在虚拟机启动前挂载好，还得让 QEMU 自己的用户能进；别的宿主机也需要同样的路径。',
    },
    related: {
      also: '这一个也是如此',
    },
  },
});
