import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Independent layer',
    summary: 'Writes the files as a layer that depends on none below it.',
    gives:
      'Symbolic links at the destination are not followed, since the layers below are not looked at. Needs Dockerfile syntax {syntax-link} or newer.',
    gains: 'A new base image leaves this layer valid: it is reused without copying again, and hosts that have it need not pull it.',
    right: 'For everything that is not copied through a linked directory.',
  },
  'zh-cn': {
    title: '独立的层',
    summary: '把文件写成独立的一层，不依赖下面任何一层。',
    gives: '写入时不看下面的层，因此不会跟随目标位置的符号链接；需要 Dockerfile 语法 {syntax-link} 及以上。',
    gains: '换了基础镜像这一层仍然有效：直接复用，不必重新复制，已有它的宿主机也不用再拉取。',
    right: '目标路径不经过符号链接的复制都适合。',
  },
});
