import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Dockerfile in this file',
    summary:
      'Builds from these lines in place of a Dockerfile; Compose fills in `$NAME` before the builder reads them, and `$$` leaves one for the build.',
    gives: 'Checks and builders that look for a Dockerfile do not see it.',
    gains: 'A few steps on a published image, such as a `USER`, without another file to keep.',
  },
  'zh-cn': {
    title: '写在本文件里的 Dockerfile',
    summary: '用这几行代替 Dockerfile 构建；Compose 先展开 `$NAME`，构建器才读到，写 `$$` 才把变量留给构建。',
    gives: '查找 Dockerfile 的检查工具和构建器看不到它。',
    gains: '在已发布的镜像上加几步（例如 `USER`），不用另存文件。',
  },
});
