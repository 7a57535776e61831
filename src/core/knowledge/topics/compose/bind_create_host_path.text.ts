import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Missing host path',
    summary: 'Decides what happens when the host path of this mount does not exist.',
    variants: {
      on: {
        does: 'Has the engine create a missing path as an empty directory that belongs to root.',
        gives: 'A mistyped path shows only later: the service starts on nothing, and a missing file becomes a directory.',
        gains: 'The first start needs no preparation of the host.',
      },
      off: {
        does: 'Refuses to start while the host path is missing.',
        gives: 'A start without preparation of the host.',
        gains: 'Neither stray directories of root nor a service on empty data.',
        right: 'Configuration files and data that must be there, or a disk that may not be mounted yet.',
      },
    },
  },
  'zh-cn': {
    title: '宿主机路径不存在时',
    summary: '决定这个挂载的宿主机路径不存在时怎么办。',
    variants: {
      on: {
        does: '路径不存在时由引擎新建一个属于 root 的空目录。',
        gives: '路径写错要到后来才发现：服务在空目录上启动，缺的若是文件，也会变成目录。',
        gains: '首次启动不用先准备宿主机。',
      },
      off: {
        does: '宿主机路径不存在就拒绝启动。',
        gives: '首次启动要先准备好宿主机。',
        gains: '既不会冒出 root 的空目录，也不会在空数据上跑起服务。',
        right: '必须存在的配置文件和数据，或可能还没挂上的磁盘。',
      },
    },
  },
});
