import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Provider in place of a container',
    summary:
      'Is no container: Compose runs this program on its own machine, as the user who calls it, and lets it set the resource up and down.',
    gives: 'Every boundary of a container; and what the program prints becomes environment of services that depend on it.',
    gains: 'Cloud databases and other things that are no container take part in one file.',
    right: 'The program is one that you would install and run by hand.',
    variants: {
      model: {
        does: 'Lets Docker’s model plugin fetch and serve a model outside any container.',
        gives: 'Limits: memory and GPU of the model are the machine’s, not a service’s.',
        gains: 'Services get its address, and need neither GPU nor model files.',
        right: '`models` says the same without a service of its own.',
      },
    },
  },
  'zh-cn': {
    title: '代替容器的提供者',
    summary: '这不是容器：Compose 在自己所在的机器上、以调用者的身份运行这个程序，由它创建和拆除资源。',
    gives: '容器的一切边界；程序输出的变量还会成为依赖它的服务的环境变量。',
    gains: '云数据库等不是容器的东西也能写进同一个文件。',
    right: '这个程序你本来就愿意亲手安装并运行。',
    variants: {
      model: {
        does: '让 Docker 的模型插件在任何容器之外取来模型并提供服务。',
        gives: '限制：模型用的内存和 GPU 是整台机器的，不属于某个服务。',
        gains: '服务得到它的地址，自己不需要 GPU 或模型文件。',
        right: '用 `models` 也能表达，不必单设一个服务。',
      },
    },
  },
});
