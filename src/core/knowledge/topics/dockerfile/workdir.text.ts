import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Working directory',
    summary: 'Is where later steps and the main process start; BuildKit makes a missing directory belong to the user that is set by then.',
    gives: 'Written before `USER` it is root’s, and the workload under another user cannot write there.',
    gains: 'Written behind it, the workload has a place of its own without a `chown`; what lies in root’s directory is safe from it.',
  },
  'zh-cn': {
    title: '工作目录',
    summary: '后续步骤和主进程从这里开始；目录不存在时，BuildKit 建好后归当时的用户所有。',
    gives: '写在 `USER` 之前就归 root，换成别的用户运行时写不进去。',
    gains: '写在 `USER` 之后，不用 `chown` 负载就有自己的地方；写在之前，里面的内容负载改不了。',
  },
});
