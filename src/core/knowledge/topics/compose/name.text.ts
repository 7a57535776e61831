import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Project',
    summary: 'Goes before the names of containers, networks and volumes; whatever runs under the same name is one project to the engine.',
    gives:
      'Separation of two checkouts on one host: they replace each other’s containers and share volumes, which the directory’s name would mostly keep apart.',
    gains: 'The data is found again whatever the directory is called.',
    right: 'One installation per host; `-p` or `COMPOSE_PROJECT_NAME` goes before it where a second one is wanted.',
  },
  'zh-cn': {
    title: '项目',
    summary: '加在容器、网络和卷的名字前面；凡是同名的，在引擎看来都是同一个项目。',
    gives: '同一宿主机上两份检出之间的隔离：容器互相替换，卷也共用；若不写，目录名多半能把它们分开。',
    gains: '目录叫什么都能找回原来的数据。',
    right: '每台宿主机只装一套；要第二套时，`-p` 或 `COMPOSE_PROJECT_NAME` 优先于它。',
  },
});
