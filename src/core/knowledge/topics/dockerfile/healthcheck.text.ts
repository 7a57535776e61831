import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Health check',
    summary: 'Lets the engine ask the container at intervals whether it works; Compose can hold dependants back until it does.',
    variants: {
      none: {
        does: 'Switches off a health check that the base image brings.',
        gives: 'Nothing tells a hung process from a busy one, and `condition: service_healthy` can never come true.',
        gains: 'No probe process at every interval.',
        right: 'Where an orchestrator probes by itself; Kubernetes ignores this instruction anyway.',
      },
      program: {
        does: 'Starts this program inside the container every {health-interval} unless `--interval` says otherwise, with the container’s user and rights.',
        gives: 'A process per probe, whose cost and memory count towards the container’s limits.',
        gains: 'Dependants can wait until it is healthy; plain Docker only shows the state and restarts nothing.',
      },
      shell: {
        does: 'Starts a shell with this line inside the container every {health-interval} unless `--interval` says otherwise.',
        gives: 'Two processes per probe, and images without a shell always turn out unhealthy.',
        gains: 'Pipes, variables and `|| exit`; plain Docker shows the state and restarts nothing.',
      },
    },
  },
  'zh-cn': {
    title: '健康检查',
    summary: '让引擎定期询问容器是否正常；Compose 可以让依赖方等到正常再启动。',
    variants: {
      none: {
        does: '关掉基础镜像自带的健康检查。',
        gives: '分辨卡死与繁忙的依据；`condition: service_healthy` 也永远等不到。',
        gains: '不再每隔一段时间起一个探测进程。',
        right: '由编排器自己探测的场合；Kubernetes 本来就不看这条指令。',
      },
      program: {
        does: '默认每 {health-interval}（可用 `--interval` 修改）在容器里启动一次这个程序，用户和权限与容器相同。',
        gives: '每次探测一个进程，开销和内存计入容器的限额。',
        gains: '依赖方可以等它健康再启动；单独的 Docker 只显示状态，不会重启。',
      },
      shell: {
        does: '默认每 {health-interval}（可用 `--interval` 修改）在容器里用 shell 执行一次这一行。',
        gives: '每次探测两个进程；没有 shell 的镜像总会判为不健康。',
        gains: '可以用管道、变量和 `|| exit`；单独的 Docker 只显示状态，并不重启。',
      },
    },
  },
});
