import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Build argument',
    summary: 'Declares a value that a build may set; a change of it runs again every step from the first that could see it.',
    variants: {
      secret: {
        does: 'Takes a value that, by its name, is a secret, as plain text for the build.',
        gives:
          'It stands in the image’s history beside each step that saw it, and in detailed provenance records; deleting it later changes neither.',
        gains: 'Any builder accepts it, old ones included.',
        right: 'Hardly ever: `RUN --mount=type=secret` hands over the same value and leaves no trace.',
      },
    },
  },
  'zh-cn': {
    title: '构建参数',
    summary: '声明一个构建时可以设定的值；它一变，从第一个看得到它的步骤起都要重跑。',
    variants: {
      secret: {
        does: '以明文接收一个从名字看是机密的值，供构建使用。',
        gives: '凡是看得到它的步骤，镜像历史里都会留下它，详细的来源证明里也有；以后再删也抹不掉。',
        gains: '任何构建器都接受，包括旧的。',
        right: '几乎没有：用 `RUN --mount=type=secret` 传同样的值，不留痕迹。',
      },
    },
  },
});
