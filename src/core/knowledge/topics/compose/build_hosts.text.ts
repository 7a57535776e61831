import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Host name for build steps',
    summary: 'Adds names and addresses to the hosts file of build steps.',
    variants: {
      gateway: {
        does: 'Gives build steps a name for the machine that builds.',
        gives: 'What listens on that machine, to all code that the steps run.',
        gains: 'A package mirror or proxy on it is reached by name.',
      },
    },
  },
  'zh-cn': {
    title: '构建步骤的主机名',
    summary: '在构建步骤的 hosts 文件里加入名称和地址。',
    variants: {
      gateway: {
        does: '给构建步骤一个指向构建机的名字。',
        gives: '构建机上监听的服务，对步骤运行的所有代码开放。',
        gains: '可以按名字访问构建机上的镜像站或代理。',
      },
    },
  },
});
