import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Build cache outside the builder',
    summary: 'Keeps results of build steps where other builders find them.',
    variants: {
      import: {
        does: 'Takes the result of a step from there in place of running it, where step and inputs are the same.',
        gives: 'Certainty: whoever can write there decides what such a step gave.',
        gains: 'A fresh machine does not start from nothing.',
        right: 'Only builds that you trust write there.',
      },
      export: {
        does: 'Stores the layers of the image there for later builds.',
        gives: 'Secrecy of those layers, towards all who may read there.',
        gains: 'Other machines build from the first change on.',
      },
      all: {
        does: 'Stores the layers of all steps there, those of stages left behind too.',
        gives: 'Sources, and any secret that a step wrote into a file, to all who may read there.',
        gains: 'More steps are found again, also after changes early in the file.',
      },
      inline: {
        does: 'Stores within the image what a later build needs to reuse its layers.',
        gives: 'Steps of other stages, which are not found again.',
        gains: 'No second place to keep: the image is its own cache.',
      },
    },
  },
  'zh-cn': {
    title: '构建器之外的构建缓存',
    summary: '把构建步骤的结果放在其他构建器也能取到的地方。',
    variants: {
      import: {
        does: '步骤和输入都相同时，直接取用那里的结果而不再执行。',
        gives: '确定性：谁能往那里写，谁就决定这一步得到什么。',
        gains: '新机器不必从零开始。',
        right: '只有可信的构建往那里写。',
      },
      export: {
        does: '把镜像的各层存到那里，供以后的构建使用。',
        gives: '这些层对能读那里的人不再保密。',
        gains: '其他机器从第一处改动开始构建。',
      },
      all: {
        does: '把所有步骤的层都存到那里，包括留下不发布的阶段。',
        gives: '源码，以及步骤写进文件的机密，凡能读那里的人都看得到。',
        gains: '能复用的步骤更多，文件靠前处改了也一样。',
      },
      inline: {
        does: '把以后复用各层所需的信息存在镜像里。',
        gives: '其他阶段的步骤，它们无法复用。',
        gains: '不必另找地方存放，镜像就是自己的缓存。',
      },
    },
  },
});
