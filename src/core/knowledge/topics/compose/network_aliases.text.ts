import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Further name on the network',
    summary: 'Lets the service answer to this name too, on this network only.',
    gives: 'Certainty who answers: any container here may claim the same name, and callers then meet one or the other.',
    gains: 'A client keeps the name it knows while the service behind it changes.',
    right: 'Replacements and stand-ins, on a network whose members you know.',
  },
  'zh-cn': {
    title: '网络上的别名',
    summary: '服务在此网络上也应答这个名字，别的网络不算。',
    gives: '由谁应答的确定性：此网络上任何容器都可以声明同一个名字，访问者碰到哪一个不一定。',
    gains: '背后的服务换了，客户端仍用原来的名字。',
    right: '替换和模拟服务，而且网络的成员都是已知的。',
  },
});
