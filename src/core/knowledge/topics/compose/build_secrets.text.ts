import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Secret or key for the build',
    summary: 'Offers build steps a secret or an SSH agent, which they get only by a mount of that name.',
    variants: {
      secret: {
        does: 'Offers this secret to build steps; one that mounts it by that name sees it, and no other.',
        gives: 'Notice: a step that does not say `required` runs without it too, and only a file or variable can be its source.',
        gains: 'It reaches neither layers nor history, unlike an entry of `args`.',
        right: 'Tokens for private packages.',
      },
      owner: {
        does: 'Is not handed on: owner and mode of a build secret are set by the mount in the Dockerfile.',
        gives: 'What the line seems to say.',
        right: '`uid` and `mode` of `RUN --mount=type=secret`.',
      },
      agent: {
        does: 'Lends build steps that mount it the SSH agent of whoever starts the build.',
        gives: 'The use of all its keys, to whatever such a step runs, install scripts included.',
        gains: 'Private repositories are fetched while the keys stay outside.',
      },
      key: {
        does: 'Lends build steps that mount it this key or agent socket, under that name.',
        gives: 'Its use, to whatever such a step runs while it lasts.',
        gains: 'One key for this purpose, and not all that somebody’s agent holds.',
      },
    },
  },
  'zh-cn': {
    title: '给构建的机密或密钥',
    summary: '向构建步骤提供机密或 SSH agent，步骤按这个名字挂载才拿得到。',
    variants: {
      secret: {
        does: '把这个机密提供给构建步骤，按此名字挂载的步骤才看得到。',
        gives: '提醒：没写 `required` 的步骤缺了它照样运行，而且来源只能是文件或变量。',
        gains: '与 `args` 不同，它不进层也不进历史。',
        right: '私有软件包的令牌。',
      },
      owner: {
        does: '不会传下去：构建机密的属主和权限由 Dockerfile 里的挂载决定。',
        gives: '这一行看上去要设的东西。',
        right: '写 `RUN --mount=type=secret` 的 `uid` 和 `mode`。',
      },
      agent: {
        does: '把启动构建的人的 SSH agent 借给挂载它的构建步骤。',
        gives: '其中所有密钥的使用权，给了步骤运行的一切，包括安装脚本。',
        gains: '能拉取私有仓库，密钥本身留在外面。',
      },
      key: {
        does: '以这个名字把该密钥或 agent 套接字借给挂载它的构建步骤。',
        gives: '步骤运行期间，其中的程序都能用它。',
        gains: '专门的一把密钥，而不是某人 agent 里的全部。',
      },
    },
  },
});
