import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Base of the service',
    summary: 'Takes over all settings of another service, rights and mounts included, and puts its own over or behind them.',
    variants: {
      service: {
        does: 'Takes over all settings of that service of this file, and puts its own over them.',
        gives: 'Taking away: lists such as `cap_add` or `volumes` grow, and only `!reset` or `!override` empties them.',
        gains: 'What several services share stands once.',
      },
      file: {
        does: 'Takes over all settings of a service in another file, and puts its own over them.',
        gives: 'Seeing it here: rights, mounts and host namespaces may come from there, and change there.',
        gains: 'One base for many projects.',
        right: 'That file is reviewed like this one.',
      },
    },
  },
  'zh-cn': {
    title: '服务的基础',
    summary: '接过另一个服务的全部设置，包括权限和挂载，再用自己的覆盖或追加。',
    variants: {
      service: {
        does: '接过本文件中那个服务的全部设置，再用自己的覆盖。',
        gives: '去掉某项的可能：`cap_add`、`volumes` 这类列表只会增加，只有 `!reset` 或 `!override` 能清空。',
        gains: '几个服务共有的部分只写一次。',
      },
      file: {
        does: '接过另一个文件里某个服务的全部设置，再用自己的覆盖。',
        gives: '在这里一眼看清：权限、挂载和宿主机命名空间可能来自那里，也可能在那里改动。',
        gains: '许多项目共用一个基础。',
        right: '那个文件与本文件一样经过审查。',
      },
    },
  },
});
