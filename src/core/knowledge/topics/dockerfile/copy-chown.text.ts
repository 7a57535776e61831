import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Owner of copied files',
    summary: 'Sets user and group of the files while the layer is written; names are looked up in the image.',
    variants: {
      root: {
        does: 'Leaves the files to root, as without this flag: a process under another user can read but not rewrite them.',
      },
      other: {
        does: 'Hands the files to {value} while the layer is written.',
        gives: 'If the workload runs as that user, whoever breaks into it can rewrite its own program.',
        gains: 'No second copy of every file, which a later `RUN chown` would put into another layer.',
        right: 'For directories that the workload must write to; its code can stay with root.',
      },
    },
  },
  'zh-cn': {
    title: '复制文件的属主',
    summary: '写入这一层时设定文件的用户和组，名称在镜像里查找。',
    variants: {
      root: {
        does: '文件仍归 root，与不写相同：其他用户的进程只能读，不能改。',
      },
      other: {
        does: '写入这一层时就把文件归给 {value}。',
        gives: '如果负载以这个用户运行，攻破它的人就能改写它自己的程序。',
        gains: '不像事后 `RUN chown` 那样，把每个文件再存一份到另一层。',
        right: '用于负载必须写的目录；代码可以留给 root。',
      },
    },
  },
});
