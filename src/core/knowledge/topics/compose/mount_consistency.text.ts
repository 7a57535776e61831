import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Consistency of a mount',
    summary:
      'Told an old file sharing of Docker Desktop for Mac how far the two sides may differ; on Linux both see the same files, and nothing is tuned.',
    right: 'Leave it out; data that must be fast on Docker Desktop belongs in a volume.',
  },
  'zh-cn': {
    title: '挂载的一致性',
    summary: '当年告诉 macOS 版 Docker Desktop 的旧文件共享，两边可以相差多少；在 Linux 上两边就是同一份文件，无可调节。',
    right: '不必写；在 Docker Desktop 上要快的数据应放进卷里。',
  },
});
