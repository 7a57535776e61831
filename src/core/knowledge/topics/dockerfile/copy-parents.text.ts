import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Kept directories',
    summary: 'Keeps the directories above each source, so that files of one name do not replace each other.',
    gives: 'Builders with a Dockerfile syntax before {syntax-parents}.',
    gains: 'The few files that decide on dependencies, from all over a repository, make one early layer that seldom changes.',
  },
  'zh-cn': {
    title: '保留目录',
    summary: '保留每个来源的上级目录，同名文件不会互相覆盖。',
    gives: 'Dockerfile 语法低于 {syntax-parents} 的构建器。',
    gains: '散在仓库各处、决定依赖的少数文件合成靠前的一层，很少变动。',
  },
});
