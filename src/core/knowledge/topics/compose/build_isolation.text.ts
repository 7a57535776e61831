import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Isolation of build steps',
    summary: 'Decides on a Windows engine how the classic builder separates its steps; BuildKit is not told.',
    variants: {
      hyperv: {
        does: 'Has the classic builder of a Windows engine run each step in a Hyper-V machine.',
        gives: 'Speed, and any effect under BuildKit.',
        gains: 'Base images of another Windows build can be used.',
      },
      process: {
        does: 'Has the classic builder of a Windows engine run steps on the host’s kernel.',
        gives: 'A second kernel around foreign steps, and any effect under BuildKit.',
        gains: 'Faster steps, on hosts of the base image’s build.',
      },
    },
  },
  'zh-cn': {
    title: '构建步骤的隔离方式',
    summary: '决定 Windows 引擎上的传统构建器怎样隔离各步骤，BuildKit 得不到这项设置。',
    variants: {
      hyperv: {
        does: '让 Windows 引擎的传统构建器把每一步放进 Hyper-V 虚拟机运行。',
        gives: '速度；用 BuildKit 时毫无作用。',
        gains: '可以用其他 Windows 版本的基础镜像。',
      },
      process: {
        does: '让 Windows 引擎的传统构建器在宿主机内核上运行各步骤。',
        gives: '外来步骤外面的第二个内核；用 BuildKit 时毫无作用。',
        gains: '步骤更快，前提是宿主机与基础镜像版本相符。',
      },
    },
  },
});
