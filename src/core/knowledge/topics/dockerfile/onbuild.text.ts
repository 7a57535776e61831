import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Instruction for derived images',
    summary:
      'Does nothing in this build; it runs right after the `FROM` of the next image that is built on this one, and not in images built on that.',
    gives: 'Whoever builds on it does not see the step in their own file: a user, a copy of the context or a command can come from here.',
    gains: 'One base image prepares many projects alike.',
    right: 'For language stacks of one team; otherwise a stage that is copied from is easier to follow.',
    variants: {
      command: {
        does: 'Runs this command in the build of whoever starts from this image, right behind their `FROM`.',
        gives: 'Their own Dockerfile does not show that this code runs on their builder.',
        gains: 'Every project on this base is prepared alike.',
        right: 'Within one team; a stage to copy from is easier to follow.',
      },
      files: {
        does: 'Copies files of whoever builds on this image, right behind their `FROM`.',
        gives: 'Which of their files end up in a layer is decided here, keys and `.env` included where they exclude nothing.',
        gains: 'A project on this base needs no lines of its own.',
      },
      settings: {
        does: 'Changes user, command or other settings of images built on this one, right behind their `FROM`.',
        gives: 'Readers of those Dockerfiles cannot tell whom and what they start.',
        gains: 'A rule of the house holds without being repeated.',
        right: 'Rather set in this image itself: what derives from it inherits it.',
      },
    },
  },
  'zh-cn': {
    title: '给派生镜像的指令',
    summary: '在本次构建中不起作用；下一个以此为基础的镜像在 `FROM` 之后立即执行它，再往下的镜像则不会。',
    gives: '使用者在自己的文件里看不到这一步：用户、上下文的复制或命令都可能来自这里。',
    gains: '一个基础镜像让许多项目的准备工作保持一致。',
    right: '同一团队的语言栈；其他情况下，放在单独的阶段里再复制出来更容易看懂。',
    variants: {
      command: {
        does: '谁以这个镜像为基础构建，就在其 `FROM` 之后紧接着执行这条命令。',
        gives: '对方自己的 Dockerfile 看不出这段代码会在其构建机上运行。',
        gains: '以它为基础的项目准备工作都一样。',
        right: '限于同一团队；用可供复制的阶段更容易看懂。',
      },
      files: {
        does: '谁以这个镜像为基础构建，就在其 `FROM` 之后紧接着复制对方的文件。',
        gives: '对方哪些文件进入层由这里决定，没有排除的话，密钥和 `.env` 也在内。',
        gains: '以它为基础的项目自己一行都不用写。',
      },
      settings: {
        does: '在派生镜像的 `FROM` 之后紧接着改变其用户、命令或其他设置。',
        gives: '读那些 Dockerfile 的人看不出以谁的身份启动了什么。',
        gains: '统一的规定不必处处重写。',
        right: '更适合直接设在本镜像里，派生镜像自会继承。',
      },
    },
  },
});
