import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Build checks',
    summary: 'Says which checks the builder skips and whether their warnings fail the build.',
    variants: {
      skip: {
        does: 'Switches off these checks of the builder, and with them the rules here that say the same.',
        gives: 'Notice of the next line that they would have found.',
        gains: 'A warning that was weighed once does not come back.',
        right: 'With a comment that says why.',
      },
      none: {
        does: 'Switches off all checks of the builder, and with them the rules here that say the same as one of them.',
        gives: 'What they know of secrets in arguments, fixed platforms and start commands.',
        gains: 'Quiet builds of a file that nobody is going to change.',
      },
      strict: {
        does: 'Lets every warning of the builder’s checks fail the build.',
        gives: 'Steadiness: under a frontend tag that moves, a new check can fail a file that nobody touched.',
        gains: 'A secret in an argument is never built into an image unseen.',
        right: 'Beside a `# syntax` line with an exact version.',
      },
      'strict-but': {
        does: 'Lets warnings of the builder’s checks fail the build, except for the checks it skips.',
        gives: 'What the skipped ones would find, and steadiness where the frontend moves.',
        gains: 'All other warnings are dealt with before anything is built.',
      },
    },
  },
  'zh-cn': {
    title: '构建检查',
    summary: '说明构建器跳过哪些检查，以及告警是否使构建失败。',
    variants: {
      skip: {
        does: '关闭构建器的这些检查，这里内容相同的规则也随之关闭。',
        gives: '以后再出现同类问题时的提醒。',
        gains: '已经权衡过的告警不再出现。',
        right: '附上说明原因的注释。',
      },
      none: {
        does: '关闭构建器的全部检查，这里与之内容相同的规则也随之关闭。',
        gives: '关于参数里的机密、写死的平台和启动命令的提醒。',
        gains: '没人再改的文件可以安静地构建。',
      },
      strict: {
        does: '构建器检查出的任何告警都使构建失败。',
        gives: '稳定：前端标签会移动时，新增的检查可能让没人动过的文件构建失败。',
        gains: '参数里的机密不会不知不觉进入镜像。',
        right: '同时用 `# syntax` 写明确切版本。',
      },
      'strict-but': {
        does: '除跳过的检查以外，构建器的告警都使构建失败。',
        gives: '被跳过的检查会发现的问题，以及前端移动时的稳定。',
        gains: '其余告警都在构建之前处理掉。',
      },
    },
  },
});
