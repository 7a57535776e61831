import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Entry point of the service',
    summary: 'Replaces the program that the image starts first, and drops the image’s command as well.',
    variants: {
      list: {
        does: 'Starts this program as first process in place of the image’s, and drops the image’s command as well.',
        gives: 'What the image’s entry point prepares: owners of volumes, first-time set-up, the change to another user.',
        gains: 'Full say over what starts; signals go straight to it.',
      },
      words: {
        does: 'Starts these words, cut at spaces without a shell, in place of the image’s entry point and command.',
        gives: 'The set-up of the image’s own entry point, and variables of the container.',
        gains: 'The program is first process and gets the stop signal.',
      },
      cut: {
        does: 'Starts only the words up to the first unquoted `;`, `&`, `|`, `<` or `>`, and drops the image’s command too.',
        gives: 'All that follows, unnoticed, since no shell reads it.',
        right: '`["sh", "-c", "…"]`, where a shell is meant.',
      },
      shell: {
        does: 'Makes a shell the first process, which runs this script; `command` becomes its arguments and not part of it.',
        gives: 'The stop signal ends at that shell: without `exec` the program is killed after {stop-grace}.',
        gains: 'Several steps before the start, as a script in this file.',
      },
      'replaced-shell': {
        does: 'Lets a shell prepare the start and then makes the program the first process.',
        gains: 'Variables work, and the stop signal arrives.',
      },
      system: {
        does: 'Makes an init system the first process, with services of its own under it.',
        gives: 'Docker’s view: it sees one process and restarts, limits and logs them all as one.',
        gains: 'Software that comes as a set of services.',
      },
      empty: {
        does: 'Takes the image’s entry point away: its command, or `command` of this file, is started by itself.',
        gives: 'What that entry point prepares.',
        gains: 'A tool of the image can be run plainly.',
      },
    },
    counterparts: {
      kvm: 'A guest boots an init of its own, made for that.',
    },
  },
  'zh-cn': {
    title: '服务的入口',
    summary: '取代镜像首先启动的程序，镜像自带的命令也一并去掉。',
    variants: {
      list: {
        does: '以这个程序取代镜像的首个进程，镜像自带的命令也一并去掉。',
        gives: '镜像入口所做的准备：卷的属主、首次初始化、切换到别的用户。',
        gains: '完全掌握启动什么，信号直接到达。',
      },
      words: {
        does: '按空格切开、不经过 shell，用这些词取代镜像的入口和命令。',
        gives: '镜像自己的入口所做的准备，以及容器里的变量。',
        gains: '程序就是首个进程，收得到停止信号。',
      },
      cut: {
        does: '只启动引号外第一个 `;`、`&`、`|`、`<` 或 `>` 之前的词，镜像自带的命令也去掉。',
        gives: '后面的全部内容，而且不被察觉，因为没有 shell 读它。',
        right: '需要 shell 时写 `["sh", "-c", "…"]`。',
      },
      shell: {
        does: '让 shell 成为首个进程来执行这段脚本；`command` 成为它的参数，而不是脚本的一部分。',
        gives: '停止信号到 shell 为止：不写 `exec`，程序会在 {stop-grace} 后被杀。',
        gains: '启动前的几个步骤可以作为脚本写在本文件里。',
      },
      'replaced-shell': {
        does: '由 shell 做好启动准备，再让程序成为首个进程。',
        gains: '变量可用，停止信号也到得了。',
      },
      system: {
        does: '让 init 系统成为首个进程，其下是它自己的服务。',
        gives: 'Docker 的视野：它只看到一个进程，重启、限制和日志都当作一体。',
        gains: '以一组服务形式提供的软件。',
      },
      empty: {
        does: '去掉镜像的入口：镜像的命令或本文件的 `command` 直接启动。',
        gives: '那个入口所做的准备。',
        gains: '可以直接运行镜像里的某个工具。',
      },
    },
    counterparts: {
      kvm: '虚拟机启动的是自己的 init，本来就为此而设。',
    },
  },
});
