import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Stop signal',
    summary: 'Sets what `PID 1` is sent when the container is to end; after {stop-grace} it is killed.',
    variants: {
      kill: {
        does: 'Kills the container at once when it is stopped.',
        gives: 'Nothing is flushed or handed over: databases start with recovery, and clients see broken connections.',
        gains: 'Stopping takes no time.',
        right: 'For work without state that ignores every other signal.',
      },
      system: {
        does: 'Sends the signal by which systemd shuts its services down in order.',
        gives: 'Other programs know nothing of this signal and end without cleaning up.',
        gains: 'A container with systemd inside stops cleanly.',
      },
      default: {
        does: 'Sends SIGTERM, as without this instruction, unless the base image chose another signal.',
      },
      other: {
        does: 'Sends {value} to the main process when the container is stopped, and kills after {stop-grace}.',
        gives: 'A process that has no handler for it is ended late or without cleaning up.',
        gains: 'The shutdown that this program ties to that signal, often a more graceful one.',
      },
      interrupt: {
        does: 'Sends SIGINT, the signal of Ctrl+C, on which PostgreSQL ends open transactions and closes its files.',
        gives: 'Programs that know only SIGTERM, and shells, which may not pass it on: those are killed after {stop-grace}.',
        gains: 'A database starts again without recovery.',
      },
      quit: {
        does: 'Sends SIGQUIT, on which nginx finishes open requests before it ends.',
        gives: 'Other programs take it as the order to dump core, or to print their threads, and end uncleanly.',
        gains: 'Clients see no broken answers during an update.',
      },
      window: {
        does: 'Sends SIGWINCH, on which Apache finishes open requests before it ends.',
        gives: 'Nearly every other program ignores it and is killed after {stop-grace}.',
        gains: 'Clients of Apache see no broken answers during an update.',
      },
    },
  },
  'zh-cn': {
    title: '停止信号',
    summary: '设定容器要结束时发给 `PID 1` 的信号；{stop-grace} 后强杀。',
    variants: {
      kill: {
        does: '停止容器时立即强杀。',
        gives: '什么都来不及写盘或交接：数据库要从恢复开始，客户端看到连接中断。',
        gains: '停止不用等。',
        right: '没有状态、又不理会其他信号的任务。',
      },
      system: {
        does: '发送 systemd 用来有序关闭各服务的信号。',
        gives: '别的程序不认识这个信号，会不做清理就结束。',
        gains: '里面跑 systemd 的容器能干净地停下。',
      },
      default: {
        does: '发送 SIGTERM，与不写相同，除非基础镜像改过信号。',
      },
      other: {
        does: '停止容器时向主进程发送 {value}，{stop-grace} 后强杀。',
        gives: '程序没有处理它的话，要么拖到最后，要么不做清理就结束。',
        gains: '得到程序为该信号准备的关闭方式，往往更平稳。',
      },
      interrupt: {
        does: '发送 SIGINT，即 Ctrl+C 的信号；PostgreSQL 收到后中止进行中的事务并关好文件。',
        gives: '只认 SIGTERM 的程序，以及可能不转发它的 shell：{stop-grace} 之后会被杀掉。',
        gains: '数据库再次启动不用恢复。',
      },
      quit: {
        does: '发送 SIGQUIT，nginx 收到后处理完已有请求再结束。',
        gives: '别的程序会把它当作转储或打印线程的命令，结束得不干净。',
        gains: '更新时客户端不会遇到中断的响应。',
      },
      window: {
        does: '发送 SIGWINCH，Apache 收到后处理完已有请求再结束。',
        gives: '其他程序几乎都忽略它，{stop-grace} 之后被杀掉。',
        gains: '更新时 Apache 的客户端不会遇到中断的响应。',
      },
    },
  },
});
