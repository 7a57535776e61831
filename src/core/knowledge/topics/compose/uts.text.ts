import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Host name namespace',
    summary: 'Decides whose host name the container sees; its own unless told otherwise, also on the host’s network.',
    variants: {
      host: {
        does: 'Shares the host’s name with the container; with `SYS_ADMIN` it could also change it.',
        gives: 'A small part of the boundary, and a `hostname` of its own.',
        gains: 'The name in here follows the host’s, for licences and cluster agents that check it.',
        right: 'A program insists on the host’s own name; nothing gets faster by it.',
      },
      refused: { does: 'Is refused by the engine beside `hostname` or `domainname`, because setting those would rename the host.' },
    },
  },
  'zh-cn': {
    title: '主机名命名空间',
    summary: '决定容器看到谁的主机名；不写就是自己的，即使使用宿主机网络也一样。',
    variants: {
      host: {
        does: '让容器共用宿主机的主机名；若有 `SYS_ADMIN` 还能改它。',
        gives: '一小部分边界，以及自己的 `hostname`。',
        gains: '这里的名字随宿主机变化，适合会检查主机名的许可证和集群代理。',
        right: '程序非要宿主机的名字不可；性能上没有任何好处。',
      },
      refused: { does: '与 `hostname` 或 `domainname` 并存会被引擎拒绝，因为那样设置就等于给宿主机改名。' },
    },
  },
});
