import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Path of the disk',
    summary: 'Says where on the host the disk’s content lies.',
    variants: {
      path: {
        does: 'Names a path that must be the same on every host on which this guest is to start.',
        gives: 'Hosts that keep it elsewhere; a volume of a pool would leave the place to them.',
        gains: 'A plain answer to where the data is.',
      },
      pool: {
        does: 'Keeps the image where libvirt’s default pool lies, with the labels that the host expects there.',
        gives: 'Room, where that directory is on the system’s own disk.',
        gains: 'A place that backups and confinement know.',
      },
      personal: {
        does: 'Keeps the image in somebody’s home directory, which the user that runs QEMU often cannot enter.',
        gives: 'A start under system-wide libvirt without opening that directory; and the file goes when its owner goes.',
        gains: 'A guest that belongs to a user’s own session.',
        right: 'It is a session of that user.',
      },
      temporary: {
        does: 'Keeps the image where the host clears away: at a restart, or by age.',
        gives: 'The disk, sooner or later.',
        gains: 'Nothing to tidy up.',
        right: 'The guest is a trial.',
      },
      unstable: {
        does: 'Names a device in the order in which the host’s kernel found it, which may change at the next boot.',
        gives: 'Certainty which disk the guest writes to.',
        right: 'Never for long: below `/dev/disk/by-id/` the name stays.',
      },
      stable: {
        does: 'Names a device by identity, mapping or volume group, which stays the same across boots.',
        gains: 'Whatever order disks are found in, the guest gets this one.',
      },
    },
  },
  'zh-cn': {
    title: '磁盘的路径',
    summary: '说明磁盘内容在宿主机的什么位置。',
    variants: {
      path: {
        does: '指定一个路径，客户机要启动的每台宿主机上都必须有它。',
        gives: '放在别处的宿主机；改用存储池的卷，位置就由宿主机决定。',
        gains: '数据在哪里，一目了然。',
      },
      pool: {
        does: '镜像放在 libvirt 默认存储池的位置，标签也合乎宿主机的预期。',
        gives: '空间——这个目录若在系统盘上。',
        gains: '备份和隔离机制都认识的位置。',
      },
      personal: {
        does: '镜像放在某人的主目录，而运行 QEMU 的用户往往进不去。',
        gives: '系统级 libvirt 下启动不了，除非开放该目录；人走了，文件也没了。',
        gains: '属于用户自己会话的客户机。',
        right: '它就是该用户的会话。',
      },
      temporary: {
        does: '镜像放在宿主机会清理的位置：重启时，或按时间。',
        gives: '磁盘，迟早的事。',
        gains: '不用收拾。',
        right: '客户机只是试验。',
      },
      unstable: {
        does: '按宿主机内核发现的顺序指定设备，下次启动可能就变了。',
        gives: '说不准客户机写的是哪块盘。',
        right: '不宜长用：`/dev/disk/by-id/` 下的名字不变。',
      },
      stable: {
        does: '按标识、映射或卷组指定设备，重启后不变。',
        gains: '不论磁盘以什么顺序被发现，客户机拿到的都是它。',
      },
    },
  },
});
