import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Restart policy under deploy',
    summary: 'Decides whether an ended container is started again; of its keys Compose takes `condition` and `max_attempts`, a swarm all.',
    variants: {
      none: {
        does: 'Leaves an ended container down, whatever its reason.',
        gives: 'Recovery by itself.',
        gains: 'A failure stays to be looked at.',
        right: 'Jobs that run once.',
      },
      any: {
        does: 'Starts the container again however it ended; Compose makes `always` of it.',
        gives: 'A bounded end: a service that fails at once does so for ever; only `on-failure` can be counted.',
        gains: 'Crashes and reboots heal without anybody.',
      },
      'on-failure': {
        does: 'Starts the container again when it ended with an error.',
        gives: 'The return with the engine after a reboot.',
        gains: 'Finished work is left finished.',
        right: 'Workers with an end.',
      },
      attempts: {
        does: 'Bounds how often a failing container is tried again.',
        gives: 'The service, if the cause outlasts the attempts.',
        gains: 'A hopeless start stops using up the host.',
      },
      'attempts-refused': {
        does: 'Is refused by the engine under Compose, for attempts are counted with `on-failure` only; a swarm takes them with `any` too.',
      },
      'attempts-alone': {
        does: 'Starts nothing again under Compose, which sets no policy without a `condition`; a swarm takes `any` for it.',
        gives: 'The restarts that the line seems to promise, and those of `restart` beside it.',
        right: 'Write `condition: on-failure` beside it.',
      },
      unused: { does: 'Is read by a swarm only; under Compose the engine waits by its own growing delay.' },
      overrides: {
        does: 'Takes the place of `restart` beside it: Compose goes by the policy under `deploy`.',
        gives: 'What `restart` says, without a warning.',
        right: 'One of the two is enough; the one under `deploy` also holds in a swarm.',
      },
    },
  },
  'zh-cn': {
    title: 'deploy 下的重启策略',
    summary: '决定结束的容器是否再次启动；其中 Compose 只取 `condition` 和 `max_attempts`，swarm 则全取。',
    variants: {
      none: { does: '结束的容器就停在那里，不论原因。', gives: '自动恢复。', gains: '故障留在现场，可供查看。', right: '只跑一次的任务。' },
      any: {
        does: '不论怎么结束都再启动；Compose 会把它变成 `always`。',
        gives: '及时止损：一启动就失败的服务会一直重启下去；只有 `on-failure` 能限定次数。',
        gains: '崩溃和重启都自行恢复，不用人管。',
      },
      'on-failure': {
        does: '出错结束时再启动。',
        gives: '宿主机重启后随引擎一起恢复：这个条件不管。',
        gains: '做完的工作就此结束。',
        right: '有终点的工作进程。',
      },
      attempts: {
        does: '限制失败的容器最多重试几次。',
        gives: '服务本身：次数用完故障还在，它就不再启动。',
        gains: '注定起不来的服务不再消耗宿主机。',
      },
      'attempts-refused': { does: '在 Compose 下会被引擎拒绝，因为只有 `on-failure` 能限定次数；swarm 则允许与 `any` 搭配。' },
      'attempts-alone': {
        does: '在 Compose 下什么也不会重启：没写 `condition` 就没有重启策略；swarm 则当作 `any`。',
        gives: '这一行看似承诺的重启，连同旁边的 `restart` 一起失效。',
        right: '同时写上 `condition: on-failure`。',
      },
      unused: { does: '只有 swarm 会读；在 Compose 下，引擎按自己逐渐变长的间隔等待。' },
      overrides: {
        does: '取代旁边的 `restart`：Compose 以 `deploy` 下的策略为准。',
        gives: '`restart` 所写的内容，而且没有警告。',
        right: '两者写一个就够；写在 `deploy` 下的在 swarm 中也有效。',
      },
    },
  },
});
