import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Build argument given here',
    summary: 'Fills in what the Dockerfile declares by `ARG`; the values can be read in the image’s history.',
    variants: {
      secret: {
        does: 'Hands the build this value, a secret by its name, as plain text.',
        gives: 'Every step that sees it notes it in the image’s history, and detailed provenance records hold it as well.',
        gains: 'Works with Dockerfiles and builders of any age.',
        right: 'Only for throw-away values: an entry under `build.secrets` with a mount in the step leaves no trace.',
      },
    },
  },
  'zh-cn': {
    title: '在这里给出的构建参数',
    summary: '填入 Dockerfile 用 `ARG` 声明的内容，其值可以从镜像历史里读到。',
    variants: {
      secret: {
        does: '把这个从名字看是机密的值以明文交给构建。',
        gives: '看得到它的每个步骤都会把它记进镜像历史，详细的来源证明里也有。',
        gains: '新旧 Dockerfile 和构建器都能用。',
        right: '只用于随手丢弃的值；写在 `build.secrets` 里再由步骤挂载，就不留痕迹。',
      },
    },
  },
});
