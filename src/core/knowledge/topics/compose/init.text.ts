import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Init process',
    summary: 'Decides whether a tiny init is the container’s first process in place of the application.',
    variants: {
      on: {
        does: 'Puts Docker’s small init first: it passes signals on to its child and clears away processes that ended.',
        gives: 'The first place, which systemd and `s6` images need for themselves and fail without.',
        gains: 'Dead children do not pile up against the process limit, and a stop reaches programs that ignore signals as first process.',
        right: 'The program starts children and does not wait for them: browsers, CI jobs, scripts.',
      },
      off: {
        does: 'Makes the application itself the first process, even where the daemon adds an init by default.',
        gives: 'Reaping and default signals, which the application must then handle.',
        gains: 'An init system in the image gets the place it needs.',
      },
      skipped: { does: 'Is skipped, because with a shared process namespace the service would not be the first process anyway.' },
    },
  },
  'zh-cn': {
    title: 'init 进程',
    summary: '决定容器的第一个进程是一个很小的 init，还是应用本身。',
    variants: {
      on: {
        does: '让 Docker 的小型 init 成为第一个进程：它把信号转给子进程，并清理已经结束的进程。',
        gives: '第一的位置；systemd 和 `s6` 类镜像自己要用，没有就会失败。',
        gains: '死掉的子进程不会堆积到进程数上限；那些作为第一个进程时不理会信号的程序也能收到停止信号。',
        right: '程序会启动子进程又不等待它们：浏览器、CI 任务、脚本。',
      },
      off: {
        does: '让应用本身成为第一个进程，即使守护进程默认会加 init。',
        gives: '清理子进程和默认的信号处理，都要由应用自己负责。',
        gains: '镜像自带的 init 系统有了它需要的位置。',
      },
      skipped: { does: '会被跳过，因为共用进程命名空间时，服务本来就不是第一个进程。' },
    },
  },
});
