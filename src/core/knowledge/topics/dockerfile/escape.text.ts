import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Escape character',
    summary: 'Sets the character that continues lines and escapes others in this file.',
    variants: {
      backtick: {
        does: 'Makes the backtick continue lines, so that the backslash is free for paths.',
        gives: 'A backslash at the end of a line, which continues it everywhere else.',
        gains: 'Paths of Windows stand as they are.',
        right: 'In Dockerfiles of Windows images, which only a Windows host builds and runs.',
      },
    },
  },
  'zh-cn': {
    title: '转义字符',
    summary: '设定本文件里用来续行和转义的字符。',
    variants: {
      backtick: {
        does: '改用反引号续行，反斜杠就可以用在路径里。',
        gives: '行末的反斜杠，它在别处都表示续行。',
        gains: 'Windows 路径可以照原样写。',
        right: '用于 Windows 镜像的 Dockerfile，这种镜像只有 Windows 宿主机能构建和运行。',
      },
    },
  },
});
