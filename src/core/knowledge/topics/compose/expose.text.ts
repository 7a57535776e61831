import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Noted port',
    summary: 'Only notes that the service listens here: neighbours on a network reach all its ports with or without it, others none.',
    gains: 'Proxies that read container metadata find the port.',
    right: 'For such tools and readers; separate networks are what limits neighbours.',
  },
  'zh-cn': {
    title: '标注的端口',
    summary: '只是注明服务在此监听：同网络的邻居有没有它都能访问全部端口，其他人则都不能。',
    gains: '读取容器元数据的代理能据此找到端口。',
    right: '给这类工具和读者看；要限制邻居，靠的是分开网络。',
  },
});
