import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Open to single containers',
    summary: 'Decides whether containers started by hand may join an overlay network.',
    variants: {
      on: {
        does: 'Lets any container join that somebody starts on a node of the swarm.',
        gives: 'The list of members: whoever may start a container anywhere reaches these services on every port.',
        gains: 'Compose services, debugging and one-off jobs meet swarm services.',
        right: 'Compose projects that share the network, or for a while.',
      },
      moot: { does: 'Changes nothing: only overlay networks are closed to single containers.' },
    },
  },
  'zh-cn': {
    title: '对单独容器开放',
    summary: '决定手工启动的容器能否加入 overlay 网络。',
    variants: {
      on: {
        does: 'swarm 任何节点上由人启动的容器都可以加入。',
        gives: '成员名单：谁能在任一节点启动容器，谁就能访问这些服务的所有端口。',
        gains: 'Compose 服务、调试和一次性任务可以与 swarm 服务相通。',
        right: '供 Compose 项目共用的网络，或临时使用。',
      },
      moot: { does: '不起作用：只有 overlay 网络才对单独的容器关闭。' },
    },
  },
});
