import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Health check of the service',
    summary:
      'Has the engine ask the container at intervals whether it works, in place of the check that the image brings; Docker shows the state, and Compose can hold dependants back until it is well.',
    variants: {
      none: {
        does: 'Switches off the health check that the image brings.',
        gives: 'Knowing a hung process from a busy one; what waits with `service_healthy` for this service fails.',
        gains: 'No probe processes, which add up on a host with many containers.',
        right: 'Something else watches the service.',
      },
      'misspelt-none': {
        does: 'Runs a program called NONE in a shell, which does not exist, so the container turns unhealthy.',
        gives: 'What was meant: as text the word is a command.',
        right: '`test: ["NONE"]` or `disable: true`.',
      },
      program: {
        does: 'Starts this program in the container every {health-interval} unless `interval` says otherwise, as the service’s user and with its rights.',
        gives: 'One process per probe, counted towards the container’s limits.',
        gains: 'Dependants wait until it works; a restart is up to whoever reads the state, since Docker only shows it.',
      },
      shell: {
        does: 'Starts a shell with this line in the container every {health-interval} unless `interval` says otherwise.',
        gives: 'Two processes per probe, and images without a shell, which always turn unhealthy.',
        gains: 'Pipes, `||` and the container’s variables, written as `$$NAME`.',
      },
    },
  },
  'zh-cn': {
    title: '服务的健康检查',
    summary: '让引擎定期询问容器是否正常，取代镜像自带的检查；Docker 显示状态，Compose 可以让依赖它的服务等到正常再启动。',
    variants: {
      none: {
        does: '关闭镜像自带的健康检查。',
        gives: '卡死和繁忙的区别；以 `service_healthy` 等它的服务会失败。',
        gains: '没有探测进程，容器多的宿主机上能省不少。',
        right: '另有东西监视这个服务。',
      },
      'misspelt-none': {
        does: '在 shell 里运行名为 NONE 的程序，而它并不存在，所以容器会变成不健康。',
        gives: '本来的意思：写成文本就是一条命令。',
        right: '写 `test: ["NONE"]` 或 `disable: true`。',
      },
      program: {
        does: '每隔 {health-interval}（`interval` 可改）在容器里启动这个程序，用服务的用户和权限。',
        gives: '每次探测一个进程，计入容器的限额。',
        gains: '依赖它的服务等到它正常；Docker 只显示状态，要不要重启由读取状态的一方决定。',
      },
      shell: {
        does: '每隔 {health-interval}（`interval` 可改）在容器里用 shell 执行这一行。',
        gives: '每次探测两个进程；没有 shell 的镜像总会变成不健康。',
        gains: '管道、`||` 和容器里的变量（写作 `$$NAME`）。',
      },
    },
  },
});
