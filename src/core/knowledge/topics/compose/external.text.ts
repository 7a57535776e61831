import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Kept outside the project',
    summary: 'Says that this exists already; Compose neither makes nor removes it.',
    variants: {
      network: {
        does: 'Uses a network that exists already; Compose neither makes, changes nor removes it.',
        gives:
          'Knowledge of the neighbours: whoever joins it reaches the services here on all ports, and driver and filter are set elsewhere.',
        gains: 'Several projects meet on it without published ports.',
        right: 'The network of a shared proxy; databases stay on one of their own.',
      },
      host: {
        does: 'Stands for the host’s own network stack: a service that joins has no network isolation.',
        gives: 'All that `network_mode: host` costs, less visibly.',
        gains: 'The form that a swarm understands.',
        right: 'Stacks for a swarm; elsewhere `network_mode` shows it on the service.',
      },
      none: {
        does: 'Stands for no network: a service that joins has its loopback and nothing more.',
        gives: 'All connections, those to neighbours as well.',
        gains: 'Nothing gets in or out over a network.',
        right: 'Stacks for a swarm, where `network_mode` is not read.',
      },
      volume: {
        does: 'Uses a volume that exists already; `down --volumes` leaves it alone.',
        gives: 'A start from nothing: the volume must be made before, and by name any project on this engine can mount it.',
        gains: 'The data outlives the project.',
        right: 'Databases that no clean-up may take along, and data that projects hand on.',
      },
      granted: {
        does: 'Is refused by Compose as soon as a service uses it: such secrets and configs live in a swarm’s store.',
        right: 'Files for `docker stack deploy`; Compose needs `file`, `environment` or, for configs, `content`.',
      },
    },
  },
  'zh-cn': {
    title: '由项目之外管理',
    summary: '说明它已经存在；Compose 既不创建也不删除。',
    variants: {
      network: {
        does: '使用已有的网络；Compose 不创建、不修改、也不删除。',
        gives: '对邻居的了解：谁加入它，谁就能访问这里的服务的所有端口；驱动和过滤也在别处设定。',
        gains: '多个项目不发布端口就能相通。',
        right: '共用代理所在的网络；数据库留在自己的网络里。',
      },
      host: {
        does: '指宿主机自己的网络栈：加入的服务没有网络隔离。',
        gives: '与 `network_mode: host` 相同，只是更不显眼。',
        gains: 'swarm 能懂的写法。',
        right: '供 swarm 用的栈；别处用 `network_mode`，在服务上就看得见。',
      },
      none: {
        does: '指没有网络：加入的服务只有自己的回环接口。',
        gives: '一切连接，包括与邻居的。',
        gains: '没有东西能经网络进出。',
        right: '供 swarm 用的栈，那里不读 `network_mode`。',
      },
      volume: {
        does: '使用已有的卷；`down --volumes` 不会动它。',
        gives: '从零启动：卷要先建好；而且引擎上的任何项目都能凭名字挂载它。',
        gains: '数据比项目活得久。',
        right: '不能被清理带走的数据库，以及项目之间交接的数据。',
      },
      granted: {
        does: '一旦有服务使用，Compose 就会拒绝：这类机密和配置存放在 swarm 里。',
        right: '供 `docker stack deploy` 用的文件；Compose 需要 `file`、`environment`，配置还可以用 `content`。',
      },
    },
  },
});
