import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Stop signal of the service',
    summary: 'Replaces the signal that the image chose for its first process to be stopped by.',
    variants: {
      default: {
        does: 'Stops the first process by SIGTERM, in place of what the image may have chosen.',
        gives: 'Another one that the image’s makers may have chosen, as those of PostgreSQL, nginx and Apache did.',
        gains: 'Programs that know only this one end in time.',
        right: 'The command is another than the image’s own.',
      },
      kill: {
        does: 'Ends the container without asking its processes.',
        gives: 'Whatever was not written yet, and answers under way.',
        gains: 'No wait at updates.',
        right: 'Work that keeps nothing.',
      },
      system: {
        does: 'Asks systemd in the container to shut its services down in order.',
        gives: 'An end in good order of anything else as first process, which is killed after the grace period.',
        gains: 'Containers with systemd stop like a machine.',
        right: 'The first process is systemd.',
      },
      interrupt: {
        does: 'Stops the first process as Ctrl+C would; PostgreSQL takes it for a fast shutdown with clean files.',
        gives: 'Programs that ignore it outside a terminal, until the grace period is over.',
        gains: 'Tools that treat SIGTERM as a crash still clean up.',
      },
      quit: {
        does: 'Stops the first process by SIGQUIT, on which nginx lets open requests finish.',
        gives: 'Programs that dump their memory or threads on it instead.',
        gains: 'Updates without broken requests.',
        right: 'nginx, and others that document it.',
      },
      window: {
        does: 'Stops the first process by SIGWINCH, on which Apache lets open requests finish.',
        gives: 'Any other program, for which it means a resized window.',
        gains: 'Updates of Apache without broken requests.',
        right: 'Apache in the foreground.',
      },
      other: {
        does: 'Stops the first process by {value}, which means what this program makes of it.',
        gives: 'A timely end, if the program has no handler for it: as first process it then ignores it.',
        gains: 'The shutdown that this program ties to it.',
      },
    },
  },
  'zh-cn': {
    title: '服务的停止信号',
    summary: '取代镜像为首个进程选定的停止信号。',
    variants: {
      default: {
        does: '用 SIGTERM 停止首个进程，取代镜像原来的选择。',
        gives: '镜像作者可能另选的信号，PostgreSQL、nginx 和 Apache 的镜像就另选了。',
        gains: '只认这个信号的程序能及时结束。',
        right: '命令已不是镜像自带的那个。',
      },
      kill: {
        does: '不打招呼就结束容器。',
        gives: '尚未写出的数据和进行中的响应。',
        gains: '更新时不用等。',
        right: '不保存任何东西的工作。',
      },
      system: {
        does: '请容器里的 systemd 按顺序关闭各服务。',
        gives: '首个进程若是别的程序，就不能有序结束，到宽限期满被杀。',
        gains: '带 systemd 的容器像机器一样停止。',
        right: '首个进程是 systemd。',
      },
      interrupt: {
        does: '像 Ctrl+C 那样停止首个进程；PostgreSQL 收到后快速关闭并把文件写好。',
        gives: '没有终端就忽略它的程序，要等宽限期结束。',
        gains: '把 SIGTERM 当崩溃处理的工具也能清理。',
      },
      quit: {
        does: '用 SIGQUIT 停止首个进程，nginx 收到后让已有请求做完。',
        gives: '收到它反而转储内存或线程的程序。',
        gains: '更新时请求不会中断。',
        right: 'nginx，以及文档里写明这一点的程序。',
      },
      window: {
        does: '用 SIGWINCH 停止首个进程，Apache 收到后让已有请求做完。',
        gives: '其他任何程序，对它们这只表示窗口大小变了。',
        gains: '更新 Apache 时请求不会中断。',
        right: '前台运行的 Apache。',
      },
      other: {
        does: '用 {value} 停止首个进程，含义由程序自己决定。',
        gives: '及时结束，如果程序没有处理它：作为首个进程会忽略它。',
        gains: '程序与该信号绑定的关闭方式。',
      },
    },
  },
});
