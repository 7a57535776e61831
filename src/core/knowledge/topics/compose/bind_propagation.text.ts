import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Mount propagation',
    summary: 'Decides whether mounts that are made later, below this path, cross between host and container.',
    variants: {
      rprivate: {
        does: 'Keeps later mounts on the side where they were made, at every depth; Docker does so anyway.',
        gives: 'Disks that the host attaches below the path after the start stay invisible here.',
        gains: 'Two mount tables that do not move each other.',
        right: 'Nearly always; the line only says what holds without it.',
      },
      private: {
        does: 'Keeps later mounts directly below this path on the side where they were made.',
        gives: 'Mounts nested deeper keep the propagation that they had.',
        gains: 'Host and container do not move each other’s mounts here.',
      },
      rslave: {
        does: 'Lets mounts that the host makes below this path appear in the container, at every depth, and none the other way.',
        gives: 'The container’s fixed view: what the host mounts later shows up unasked.',
        gains: 'Monitoring and backup see disks that come later, and can send nothing back.',
        right: 'Agents that watch the host’s file systems, read-only besides.',
      },
      slave: {
        does: 'Lets mounts that the host makes directly below this path appear in the container, and none the other way.',
        gives: 'Mounts nested deeper do not follow; `rslave` brings them too.',
        gains: 'New disks of the host are seen without a restart.',
      },
      rshared: {
        does: 'Passes later mounts on in both directions and at every depth: what is mounted in here also appears on the host.',
        gives: 'The host’s mount table, for whoever may mount in here, which takes `SYS_ADMIN`.',
        gains: 'FUSE and storage containers serve file systems to host and neighbours.',
        right: 'Mounting for others is the service’s task; receiving needs only `rslave`.',
      },
      shared: {
        does: 'Passes later mounts directly below this path on in both directions.',
        gives: 'The independence of the host’s mount table, where the container may mount.',
        gains: 'A mount made in here serves the host as well.',
        right: 'As for `rshared`, where nested mounts need not follow.',
      },
    },
  },
  'zh-cn': {
    title: '挂载传播',
    summary: '决定之后在这个路径下面新做的挂载，是否在宿主机与容器之间传播。',
    variants: {
      rprivate: {
        does: '之后的挂载只留在各自一侧，任何深度都如此；Docker 默认就是这样。',
        gives: '启动之后宿主机在该路径下接入的磁盘，这里看不到。',
        gains: '两张挂载表互不牵动。',
        right: '几乎总是；写不写都一样。',
      },
      private: {
        does: '在这个路径之下，之后的挂载只留在各自一侧。',
        gives: '嵌套更深的挂载点仍保持原来的传播方式。',
        gains: '宿主机与容器在这里互不牵动对方的挂载。',
      },
      rslave: {
        does: '宿主机在该路径下新做的挂载会出现在容器里，任何深度都如此；反过来则不会。',
        gives: '容器固定的视图：宿主机之后挂载什么，这里就会出现什么。',
        gains: '监控和备份能看到后来接入的磁盘，又无法反向影响。',
        right: '监视宿主机文件系统的代理，并且同时设为只读。',
      },
      slave: {
        does: '宿主机直接在该路径下新做的挂载会出现在容器里；反过来则不会。',
        gives: '嵌套更深的不会跟来；`rslave` 才会一起带来。',
        gains: '不用重启就能看到宿主机新接入的磁盘。',
      },
      rshared: {
        does: '之后的挂载双向传播，任何深度都如此：这里做的挂载也会出现在宿主机上。',
        gives: '宿主机的挂载表，交给了能在这里挂载的人；挂载需要 `SYS_ADMIN`。',
        gains: 'FUSE 和存储容器可以向宿主机和邻居提供文件系统。',
        right: '替别人挂载就是服务的任务；只接收用 `rslave` 就够。',
      },
      shared: {
        does: '直接在该路径下的后续挂载双向传播。',
        gives: '宿主机挂载表的独立性，如果容器能够挂载。',
        gains: '这里做的挂载宿主机也能用。',
        right: '与 `rshared` 相同，只是嵌套的挂载不必跟来。',
      },
    },
  },
});
