import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Limits and names that exclude each other',
    why: 'The keys of the service and those below `deploy.resources` are two spellings of one cgroup value. As soon as `limits` is there, Compose compares every limit of the service with it, one that is missing there included, and refuses the whole project where they differ. One spelling is enough; `deploy` is also read by Swarm.',
    messages: {
      differ: '`{key}: {value}` contradicts `{other}: {otherValue}`; Compose refuses the project.',
      missing: '`{key}` is not repeated as `{path}`, though limits are given there; Compose refuses the project.',
      scale:
        '`{key}: {value}` contradicts `{other}: {otherValue}`: the number of containers must be the same in both; Compose refuses the project.',
      name: 'A fixed name `{name}` cannot belong to {count} containers; Compose refuses the project.',
      quota: '`{key}` and `{other}` set the same processor quota in two units; the engine refuses the container.',
      probe: '`start_interval` only counts within `start_period`, which is not set; current Compose refuses it.',
      mount: '`{path}` is mounted by `tmpfs` and by `volumes`; current Compose refuses two mounts on one path.',
    },
    fixes: {
      move: 'Move {key} to where the other limits are',
      remove: 'Remove {key} and keep {path}',
      unname: 'Remove the fixed name',
      unprobe: 'Remove start_interval',
    },
    related: { limits: 'the limits that it is compared with', other: 'the other value', copies: 'more than one container' },
  },
  'zh-cn': {
    title: '互相排斥的限制和名称',
    why: '服务自身的键和 `deploy.resources` 下的键是同一个 cgroup 值的两种写法。只要写了 `limits`，Compose 就会拿服务的每项限制与它比较，那里没有写的也算，只要不同就拒绝整个项目。写一种就够；`deploy` 的写法 Swarm 也会读。',
    messages: {
      differ: '`{key}: {value}` 与 `{other}: {otherValue}` 矛盾，Compose 会拒绝整个项目。',
      missing: '已经在 `deploy` 下写了限制，却没有 `{path}` 与 `{key}` 对应，Compose 会拒绝整个项目。',
      scale: '`{key}: {value}` 与 `{other}: {otherValue}` 矛盾：两处的容器数量必须一致，否则 Compose 会拒绝整个项目。',
      name: '固定名称 `{name}` 不能同时属于 {count} 个容器，Compose 会拒绝整个项目。',
      quota: '`{key}` 和 `{other}` 用两种单位设置同一个处理器配额，引擎会拒绝创建容器。',
      probe: '`start_interval` 只在 `start_period` 期间有效，而后者没有设置；新版 Compose 会拒绝。',
      mount: '`{path}` 同时被 `tmpfs` 和 `volumes` 挂载；新版 Compose 不允许一个路径挂载两次。',
    },
    fixes: {
      move: '把 {key} 移到其他限制所在处',
      remove: '去掉 {key}，保留 {path}',
      unname: '去掉固定名称',
      unprobe: '去掉 start_interval',
    },
    related: { limits: '与之比较的限制', other: '另一个值', copies: '不止一个容器' },
  },
});
