import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Git directory of fetched sources',
    summary: 'Puts the `.git` directory of the fetched repository into the layer as well.',
    gives: 'History ships along: deleted files and whatever secret once was committed. A later `RUN rm` only hides it.',
    gains: 'Build steps can ask Git for version and commit.',
    right: 'In a stage that others only copy from.',
  },
  'zh-cn': {
    title: '所取源码的 Git 目录',
    summary: '把所取仓库的 `.git` 目录也放进层里。',
    gives: '历史随之发布：删掉的文件，以及曾经提交过的机密；后面的 `RUN rm` 只能遮住它。',
    gains: '构建步骤可以向 Git 询问版本和提交号。',
    right: '放在只供其他阶段复制的阶段里。',
  },
});
