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
      global: {
        does: 'Is known to the `FROM` lines only; a stage sees it once it declares it again.',
        gives: 'Control over the base, where a `FROM` uses it: whoever starts the build may pass another one than stands here.',
        gains: 'One place sets a version or source for several stages.',
      },
      platform: {
        does: 'Tells this stage which platform BuildKit builds for, or builds on.',
        gives: 'The classic builder, which leaves it empty.',
        gains: 'Downloads and compilers follow the target instead of whatever processor the builder has.',
      },
      'fixed-platform': {
        does: 'Stays at {value} whatever is built, since a default here goes before what BuildKit fills in.',
        gives: 'Images for other platforms, which silently get binaries of this one.',
        right: 'Without the default, BuildKit says what holds.',
      },
      proxy: {
        does: 'Writes the proxy’s address, any password in it included, into the image’s history.',
        gives: 'The build cache as well: a change of proxy runs every step below again.',
        right: 'Without this line: builders hand proxy variables to the steps and record nothing.',
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
      global: {
        does: '只有 `FROM` 行看得到，阶段里重新声明之后才能用。',
        gives: '对基础镜像的掌控（如果 `FROM` 用到它）：启动构建的人可以换成这里没写的镜像。',
        gains: '一处就能给几个阶段设定版本或来源。',
      },
      platform: {
        does: '告诉这个阶段 BuildKit 为哪个平台构建，或在哪个平台上构建。',
        gives: '传统构建器，在那里它是空的。',
        gains: '下载和编译跟着目标走，而不是构建机碰巧是什么处理器。',
      },
      'fixed-platform': {
        does: '不管构建什么都是 {value}，因为这里的默认值先于 BuildKit 填入的值。',
        gives: '其他平台的镜像，它们会悄悄装进这个平台的二进制文件。',
        right: '去掉默认值，由 BuildKit 给出实际平台。',
      },
      proxy: {
        does: '把代理地址连同其中的密码写进镜像历史。',
        gives: '还有构建缓存：代理一换，下面的步骤全部重跑。',
        right: '不写这一行：构建器会把代理变量交给各步骤，并且不留记录。',
      },
    },
  },
});
