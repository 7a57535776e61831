import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Platforms that are built',
    summary:
      'Builds the image for each of these platforms, which takes the containerd image store or a builder of its own; the service’s own must be among them.',
    gives: 'Time: steps for another processor run under emulation unless the Dockerfile compiles across.',
    gains: 'One name that hosts of either processor pull and run natively.',
    variants: {
      linux: {
        does: 'Builds the image for this processor too; on a builder with another one its steps run under emulation, unless the Dockerfile compiles across.',
        gives: 'Build time, often several times as much under emulation.',
        gains: 'Hosts with that processor run the image natively.',
      },
      windows: {
        does: 'Builds a Windows image as well, whose `RUN` steps only a Windows builder executes.',
        gives: 'Linux builders, as soon as the Dockerfile runs anything.',
        gains: 'Windows hosts pull the same name.',
      },
    },
  },
  'zh-cn': {
    title: '为哪些平台构建',
    summary: '为列出的每个平台构建镜像，需要 containerd 镜像存储或单独的构建器；服务自己的平台必须在内。',
    gives: '时间：其他处理器的步骤要在模拟下运行，除非 Dockerfile 做交叉编译。',
    gains: '同一个名字，两种处理器的宿主机都能拉取并原生运行。',
    variants: {
      linux: {
        does: '同时为这种处理器构建镜像；构建机是另一种处理器时，步骤在模拟下运行，除非 Dockerfile 做交叉编译。',
        gives: '构建时间，模拟时往往成倍增加。',
        gains: '这种处理器的宿主机可以原生运行。',
      },
      windows: {
        does: '同时构建 Windows 镜像，其 `RUN` 步骤只有 Windows 构建机能执行。',
        gives: 'Linux 构建机，只要 Dockerfile 里有要执行的步骤。',
        gains: 'Windows 宿主机也拉取同一个名字。',
      },
    },
  },
});
