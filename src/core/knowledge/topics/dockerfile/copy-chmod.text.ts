import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Mode of copied files',
    summary: 'Sets the permissions of the files while the layer is written, whatever they have on the builder.',
    variants: {
      writable: {
        does: 'Lets every user in the container write these files.',
        gives: 'Any process inside, however unprivileged, can replace the program or configuration that another one runs.',
        gains: 'The workload can write there under any user id, also one that is chosen at start.',
        right: 'For scratch directories; code and configuration need no writer.',
      },
      fixed: {
        does: 'Sets the mode {value} while the layer is written, whatever the files have on the builder.',
        gains: 'The same result from every working copy, Windows ones included, and no `RUN chmod` layer that repeats the files.',
      },
    },
  },
  'zh-cn': {
    title: '复制文件的权限',
    summary: '写入这一层时设定文件权限，与构建机上的权限无关。',
    variants: {
      writable: {
        does: '容器里任何用户都能写这些文件。',
        gives: '里面的任何进程，权限再低，也能替换别的进程所用的程序或配置。',
        gains: '无论以哪个用户 ID 启动，负载都能写。',
        right: '用于临时目录；代码和配置不必可写。',
      },
      fixed: {
        does: '写入这一层时就把权限设为 {value}，与构建机上的权限无关。',
        gains: '不管从哪份工作目录（包括 Windows 上的）构建，结果都一样，也不用再加一层 `RUN chmod` 把文件存两遍。',
      },
    },
  },
});
