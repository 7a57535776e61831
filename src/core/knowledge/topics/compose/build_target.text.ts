import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Stage that is built',
    summary: 'Builds up to this stage: its files, user and command are what runs, whatever stages follow.',
    gives: 'What only a later stage sets, such as the last `USER` or a base without a shell.',
    gains: 'One Dockerfile serves development, tests and production.',
  },
  'zh-cn': {
    title: '构建到哪个阶段',
    summary: '构建到这个阶段为止：运行的就是它的文件、用户和命令，不管后面还有什么阶段。',
    gives: '只有后面阶段才设的内容，例如最后的 `USER`，或没有 shell 的基础镜像。',
    gains: '开发、测试、生产共用一个 Dockerfile。',
  },
});
