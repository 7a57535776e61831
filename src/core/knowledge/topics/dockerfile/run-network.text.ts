import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Network of a build step',
    summary: 'Decides what this step can reach while it runs; the image is not touched by it.',
    variants: {
      none: {
        does: 'Gives the step a loopback interface and nothing else.',
        gives: 'Downloads must have happened in an earlier step.',
        gains: 'What it builds depends on the files before it alone, and a hostile dependency cannot send anything out.',
        right: 'For compiling and testing after the dependencies were fetched.',
      },
      host: {
        does: 'Puts the step into the builder’s own network.',
        gives:
          'Services that listen only on the builder’s loopback, and a cloud’s metadata address, are within reach of everything the step runs. Builders refuse it without `network.host`.',
        gains: 'Registries or proxies that only the builder reaches.',
      },
      default: {
        does: 'Gives the step a network of its own, with a way out through address translation.',
      },
    },
  },
  'zh-cn': {
    title: '构建步骤的网络',
    summary: '决定这一步运行时能连到哪里，与生成的镜像无关。',
    variants: {
      none: {
        does: '这一步只有回环接口，没有别的网络。',
        gives: '要下载的东西必须在前面的步骤里下载好。',
        gains: '结果只取决于已有的文件，有问题的依赖也无法向外发送数据。',
        right: '依赖取回之后的编译和测试。',
      },
      host: {
        does: '让这一步直接使用构建机的网络。',
        gives: '只监听构建机回环地址的服务、云平台的元数据地址，这一步运行的任何程序都能访问；没有 `network.host` 授权，构建器会拒绝。',
        gains: '可以访问只有构建机连得到的镜像仓库或代理。',
      },
      default: {
        does: '这一步有自己的网络，经地址转换访问外部。',
      },
    },
  },
});
