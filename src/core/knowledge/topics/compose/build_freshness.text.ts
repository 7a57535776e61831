import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'How fresh a build is',
    summary: 'Decides whether a build takes over what is already there: base images or results of steps.',
    variants: {
      pull: {
        does: 'Asks for newer base images at every build, also where older ones are there.',
        gives: 'Builds without a network, and the base of yesterday.',
        gains: 'Fixes of the base arrive with the next build.',
        right: 'Bases are named by a tag that receives fixes.',
      },
      steps: {
        does: 'Runs every step again at every build.',
        gives: 'Time, and the load of every download.',
        gains: 'Packages that steps install are the current ones.',
        right: 'Builds at night rather than at every change.',
      },
      stages: {
        does: 'Runs the steps of these stages again at every build.',
        gives: 'Their time at each build.',
        gains: 'What they fetch is current, and the other stages stay quick.',
      },
    },
  },
  'zh-cn': {
    title: '构建用多新的内容',
    summary: '决定构建是否沿用已有的内容：基础镜像，或步骤的结果。',
    variants: {
      pull: {
        does: '每次构建都去取更新的基础镜像，本地已有旧的也一样。',
        gives: '没有网络时的构建，以及与昨天相同的基础。',
        gains: '基础镜像的修复随下一次构建到来。',
        right: '基础镜像用的是会收到修复的标签。',
      },
      steps: {
        does: '每次构建都把所有步骤重新执行。',
        gives: '时间，以及全部下载的开销。',
        gains: '步骤安装的软件包都是当前版本。',
        right: '夜间构建，而不是每次改动都这样。',
      },
      stages: {
        does: '每次构建都把这些阶段的步骤重新执行。',
        gives: '每次构建都要花它们的时间。',
        gains: '它们取来的内容是最新的，其余阶段依旧很快。',
      },
    },
  },
});
