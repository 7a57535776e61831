import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Unpacking',
    summary:
      'Decides whether an archive is unpacked, in place of the habit: local ones are, fetched ones are not. Needs Dockerfile syntax {syntax-unpack}.',
    variants: {
      on: {
        does: 'Unpacks the archive into the image, also one that was fetched, with the modes recorded inside.',
        gives: 'Whoever packed it decides on setuid bits and links; `--checksum` at least fixes which archive it is.',
        gains: 'No `RUN tar`, which would keep the packed file in a layer below.',
      },
      off: {
        does: 'Leaves a local archive as the one file it is.',
        gains: 'Nothing of its content takes effect until a step unpacks it on purpose.',
      },
    },
  },
  'zh-cn': {
    title: '解包',
    summary: '决定归档是否解包，取代默认做法：本地的解包，下载的不解。需要 Dockerfile 语法 {syntax-unpack}。',
    variants: {
      on: {
        does: '把归档解包进镜像，下载来的也解，权限按包内记录。',
        gives: 'setuid 位和链接由打包的人决定；`--checksum` 至少能固定是哪一个归档。',
        gains: '不用 `RUN tar`，压缩包就不会留在下面的层里。',
      },
      off: {
        does: '本地归档原样保留为一个文件。',
        gains: '在某个步骤有意解包之前，里面的内容不起作用。',
      },
    },
  },
});
