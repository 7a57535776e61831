import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Instruction for derived images',
    summary:
      'Does nothing in this build; it runs right after the `FROM` of the next image that is built on this one, and not in images built on that.',
    gives: 'Whoever builds on it does not see the step in their own file: a user, a copy of the context or a command can come from here.',
    gains: 'One base image prepares many projects alike.',
    right: 'For language stacks of one team; otherwise a stage that is copied from is easier to follow.',
  },
  'zh-cn': {
    title: '给派生镜像的指令',
    summary: '在本次构建中不起作用；下一个以此为基础的镜像在 `FROM` 之后立即执行它，再往下的镜像则不会。',
    gives: '使用者在自己的文件里看不到这一步：用户、上下文的复制或命令都可能来自这里。',
    gains: '一个基础镜像让许多项目的准备工作保持一致。',
    right: '同一团队的语言栈；其他情况下，放在单独的阶段里再复制出来更容易看懂。',
  },
});
