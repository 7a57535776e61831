import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'SELinux label of a mount',
    summary:
      'Changes the SELinux label of the host’s files so that containers may use them; elsewhere than on SELinux hosts nothing happens.',
    variants: {
      common: {
        does: 'Labels the host’s files for use by every container.',
        gives: 'SELinux’s separation between containers on these files, and the label that host programs knew.',
        gains: 'Several containers use the path with SELinux on.',
        right: 'A directory made for containers; never a system path or a home, which the host then cannot use.',
      },
      own: {
        does: 'Labels the host’s files for this one container, so that others and host services are refused.',
        gives: 'Use by anybody else; on a system path the host itself fails.',
        gains: 'The files are closed to neighbours that break out.',
        right: 'Data of one service in a directory of its own.',
      },
      dropped: {
        does: 'Is lost: with the other options here Compose uses an interface of the engine that cannot change labels.',
        gives: 'Access on SELinux hosts, where the container is then refused.',
        right: 'Set the label once on the host, or do without the option beside it.',
      },
    },
    counterparts: { kvm: 'libvirt labels each guest’s disks for that guest and restores them afterwards.' },
  },
  'zh-cn': {
    title: '挂载的 SELinux 标签',
    summary: '修改宿主机文件的 SELinux 标签，让容器可以使用；没有启用 SELinux 的宿主机上什么也不会发生。',
    variants: {
      common: {
        does: '给宿主机文件打上所有容器都能用的标签。',
        gives: '这些文件上 SELinux 对容器之间的隔离，以及宿主机程序认得的原标签。',
        gains: '开着 SELinux，几个容器也能共用这个路径。',
        right: '专为容器准备的目录；绝不要用于系统路径或家目录，那样宿主机自己就用不了了。',
      },
      own: {
        does: '给宿主机文件打上只属于这个容器的标签，其他容器和宿主机服务都会被拒绝。',
        gives: '别人用不了这些文件；若是系统路径，宿主机自己就会出故障。',
        gains: '邻居即使逃逸，也碰不到这些文件。',
        right: '某个服务放在专属目录里的数据。',
      },
      dropped: {
        does: '会丢失：因为这里还有别的选项，Compose 要用引擎的另一个接口，而它不能改标签。',
        gives: '在启用 SELinux 的宿主机上，容器的访问会被拒绝。',
        right: '在宿主机上一次设好标签，或去掉旁边的选项。',
      },
    },
    counterparts: { kvm: 'libvirt 给每台虚拟机的磁盘打上专属标签，用完再恢复。' },
  },
});
