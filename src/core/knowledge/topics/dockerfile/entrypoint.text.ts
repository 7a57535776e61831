import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Program of the container',
    summary: 'Names the program that every container of this image starts, with `CMD` as its arguments.',
    variants: {
      direct: {
        does: 'Starts this program itself as `PID 1`, with `CMD` or the arguments of `docker run` behind it.',
        gives: 'As `PID 1` it ends on SIGTERM only if it handles it, and orphaned processes are its to reap; `init: true` takes both over.',
        gains: 'It gets the stop signal at once, and no shell is needed in the image.',
      },
      'inner-shell': {
        does: 'Starts a shell as `PID 1` and the program below it, as the shell form would.',
        gives: 'The stop signal reaches the shell, and the program may be killed after {stop-grace}; `exec` before its name avoids that.',
        gains: 'Variables and several commands, without the default shell of the image.',
      },
      'replaced-shell': {
        does: 'Lets a shell fill in variables and then gives its place to the program, which becomes `PID 1`.',
        gains: 'Signals arrive as in the JSON form, and `$NAME` still works.',
      },
      shell: {
        does: 'Starts a shell as `PID 1`, which starts the command; `CMD` and arguments of `docker run` are ignored.',
        gives:
          'A shell that waits for its command passes no signal on: stopping takes {stop-grace} and ends with a kill, so data not yet written is lost.',
        gains: 'Variables, `&&` and redirections.',
        right: 'With `exec` before the last command.',
      },
      system: {
        does: 'Starts a whole init system, which runs several services in one container.',
        gives:
          'It expects a machine of its own: writable cgroups, its own stop signal, often more rights. Docker sees one process and restarts or limits them all together.',
        gains: 'Software that comes as a set of services runs unchanged.',
      },
    },
    counterparts: { kvm: 'the guest’s own init starts, stops and reaps.' },
  },
  'zh-cn': {
    title: '容器的程序',
    summary: '指定由此镜像启动的每个容器运行什么程序，`CMD` 作为它的参数。',
    variants: {
      direct: {
        does: '直接以这个程序作为 `PID 1`，后面接 `CMD` 或 `docker run` 的参数。',
        gives: '作为 `PID 1`，它只有自己处理 SIGTERM 才会随之退出，孤儿进程也要由它回收；`init: true` 可以代劳这两件事。',
        gains: '立刻收到停止信号，镜像里不需要 shell。',
      },
      'inner-shell': {
        does: '以 shell 作为 `PID 1`，程序在它下面运行，与 shell 形式相同。',
        gives: '停止信号只到 shell，程序可能在 {stop-grace} 后被强杀；在程序名前加 `exec` 可避免。',
        gains: '能用变量和多条命令，也不依赖镜像的默认 shell。',
      },
      'replaced-shell': {
        does: '先由 shell 展开变量，再把位置让给程序，程序成为 `PID 1`。',
        gains: '信号像 JSON 形式那样送达，`$NAME` 也照样能用。',
      },
      shell: {
        does: '以 shell 作为 `PID 1` 再启动命令；`CMD` 和 `docker run` 的参数都被忽略。',
        gives: '等待命令结束的 shell 不转发信号：停止要等 {stop-grace}，最后强杀，没写完的数据就丢了。',
        gains: '可以用变量、`&&` 和重定向。',
        right: '在最后一条命令前写上 `exec`。',
      },
      system: {
        does: '启动整套 init 系统，在一个容器里运行多个服务。',
        gives: '它要的是一整台机器：可写的 cgroup、专用的停止信号，往往还有更多权限；而 Docker 只看到一个进程，重启和限额只能一起来。',
        gains: '成套交付的多个服务不用改就能跑。',
      },
    },
    counterparts: { kvm: '由客户机自己的 init 负责启动、停止和回收。' },
  },
});
