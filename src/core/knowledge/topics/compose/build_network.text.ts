import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Network of all build steps',
    summary: 'Decides what every step of the build can reach; the service’s networks have no part in it.',
    variants: {
      none: {
        does: 'Leaves all steps without a network but their own loopback.',
        gives: 'Downloads: everything must be in the context or in a base image.',
        gains: 'What is built depends on files alone, and nothing that a step runs can send data out.',
        right: 'Where dependencies are part of the context.',
      },
      host: {
        does: 'Puts every step into the builder’s own network.',
        gives: 'Services on its loopback and a cloud’s metadata address, to all code that the steps run.',
        gains: 'Mirrors and proxies that only the builder reaches.',
        right: 'One step that needs it can ask by itself: `RUN --network=host`.',
      },
      named: {
        does: 'Is refused by BuildKit, which knows no networks by name; only the classic builder joins one.',
        gives: 'The build as such, with any current builder.',
        gains: 'In that old builder, services of the network under their names.',
      },
    },
  },
  'zh-cn': {
    title: '所有构建步骤的网络',
    summary: '决定构建的每个步骤能访问什么，与服务自己的网络无关。',
    variants: {
      none: {
        does: '所有步骤除自己的回环外没有网络。',
        gives: '下载：一切都得在上下文或基础镜像里。',
        gains: '构建结果只取决于文件，步骤运行的东西也传不出数据。',
        right: '依赖已放进上下文的项目。',
      },
      host: {
        does: '让每个步骤都处在构建机自己的网络里。',
        gives: '它回环地址上的服务和云平台的元数据地址，对步骤运行的所有代码开放。',
        gains: '能访问只有构建机才连得到的镜像站和代理。',
        right: '只有一步需要时，让它自己写 `RUN --network=host`。',
      },
      named: {
        does: 'BuildKit 会拒绝，它不认命名的网络；只有传统构建器能加入。',
        gives: '构建本身，只要用的是现在的构建器。',
        gains: '在那种旧构建器里，可以按名字访问该网络上的服务。',
      },
    },
  },
});
