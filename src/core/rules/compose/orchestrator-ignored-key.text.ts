import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Key that this orchestrator does not read',
    why: '`docker compose up` and `docker stack deploy` read the same format, and each leaves out what the other is for: Compose does not place, update or reserve processors, and a swarm does not take host namespaces, security options or the service’s own limits. A limit or a boundary that is only written is worse than none, since it is believed. Limits below `deploy.resources` count in both.',
    keep: 'The file is used with both, and the key is meant for the other one.',
    messages: {
      compose: '`{key}` is left to a swarm: `docker compose up` does not carry it out for `{service}`.',
      swarm: 'This project looks made for a swarm, and `docker stack deploy` leaves `{key}` of `{service}` unread.',
      refused: 'This project looks made for a swarm, and `docker stack deploy` refuses `{key}` of `{service}`.',
      refusedThere: '`docker stack deploy` refuses `{key}` of `{service}`; limits stand below `deploy.resources` there.',
    },
    fixes: { remove: 'Remove {key}, which changes nothing here' },
  },
  'zh-cn': {
    title: '所用编排器不读取的键',
    why: '`docker compose up` 和 `docker stack deploy` 读同一种格式，但各自略过属于对方的部分：Compose 不做放置、滚动更新和处理器预留，swarm 不认宿主机命名空间、安全选项和服务自身的限制。只写在纸面上的限制或边界比没有更糟，因为有人会信以为真。写在 `deploy.resources` 下的限制两边都算数。',
    keep: '两种方式都用这个文件，而这个键本来就是写给另一方的。',
    messages: {
      compose: '`{key}` 要由 swarm 执行：`docker compose up` 不会为 `{service}` 实施它。',
      swarm: '这个项目看起来是给 swarm 用的，而 `docker stack deploy` 不读取 `{service}` 的 `{key}`。',
      refused: '这个项目看起来是给 swarm 用的，而 `docker stack deploy` 会因 `{service}` 的 `{key}` 拒绝它。',
      refusedThere: '`docker stack deploy` 不接受 `{service}` 的 `{key}`；那里的限制要写在 `deploy.resources` 下。',
    },
    fixes: { remove: '去掉在这里不起作用的 {key}' },
  },
});
