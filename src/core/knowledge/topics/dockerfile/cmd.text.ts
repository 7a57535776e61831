import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Default command',
    summary: 'What a container runs, or hands to its `ENTRYPOINT`, unless the deployment names something else.',
    variants: {
      direct: {
        does: 'Starts this program without a shell, or is passed word by word to the `ENTRYPOINT`.',
        gives: '`$NAME` and wildcards stay as they are written.',
        gains: 'The stop signal goes straight to the program, and images without a shell can run it.',
      },
      'inner-shell': {
        does: 'Starts a shell that runs the script behind `-c`, just as the shell form would.',
        gives: 'Stopping may end in a kill after {stop-grace}, since the signal goes to that shell.',
        gains: 'The script’s shell is named here, whatever `SHELL` says.',
      },
      'replaced-shell': {
        does: 'Has a shell fill in variables and then replace itself by the program.',
        gains: 'The program gets the stop signal and can close its files in time.',
      },
      shell: {
        does: 'Starts a shell that runs this line; an `ENTRYPOINT` in JSON form gets that shell as its arguments.',
        gives: 'A shell that waits keeps SIGTERM to itself, so `docker stop` waits {stop-grace} and kills.',
        gains: 'Variables and `&&` work.',
        right: 'With `exec` before the program that stays.',
      },
      system: {
        does: 'Boots an init system in the container unless the deployment names another command.',
        gives:
          'A container then holds a small machine: services that cannot be restarted, limited or replaced one by one, and an init that asks for more rights than an application.',
        gains: 'Packages that bring unit files work as on a server.',
        right: 'Mostly in a virtual machine instead, or in a test of such packages.',
      },
    },
  },
  'zh-cn': {
    title: '默认命令',
    summary: '部署时没有另外指定，容器就运行它，或把它作为参数交给 `ENTRYPOINT`。',
    variants: {
      direct: {
        does: '不经 shell 启动这个程序，或逐词交给 `ENTRYPOINT`。',
        gives: '`$NAME` 和通配符原样保留，不会展开。',
        gains: '停止信号直达程序，没有 shell 的镜像也能运行。',
      },
      'inner-shell': {
        does: '启动一个 shell 执行 `-c` 后面的脚本，与 shell 形式一样。',
        gives: '信号到的是那个 shell，停止时可能等 {stop-grace} 后被强杀。',
        gains: '脚本用哪个 shell 在这里写明，不受 `SHELL` 影响。',
      },
      'replaced-shell': {
        does: '先由 shell 展开变量，再用程序替换掉自己。',
        gains: '程序能收到停止信号，来得及关闭文件。',
      },
      shell: {
        does: '启动 shell 执行这一行；如果有 JSON 形式的 `ENTRYPOINT`，它得到的参数就是这个 shell。',
        gives: '等待中的 shell 收到 SIGTERM 也不转发，`docker stop` 要等 {stop-grace} 再强杀。',
        gains: '变量和 `&&` 都能用。',
        right: '在常驻的程序前面加 `exec`。',
      },
      system: {
        does: '部署时没有换命令的话，会在容器里启动一套 init 系统。',
        gives: '容器成了一台小机器：里面的服务不能逐个重启、限额或替换，init 要的权限也比应用多。',
        gains: '自带 unit 文件的软件包像在服务器上一样工作。',
        right: '多数情况应放进虚拟机，或只用于测试这类软件包。',
      },
    },
  },
});
