import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Every GPU for several services',
    why: 'A GPU in a container runs at full speed, through the host’s driver. Nothing divides its memory or time between containers: one that takes it all leaves the others with errors, and all of them reach the same driver. Naming the devices gives each service its own. A virtual machine can own a card behind the IOMMU, at the price of sharing it with nobody.',
    keep: 'One operator, one trust level, and jobs that take turns.',
    messages: {
      shared: '`{service}` takes every GPU, like {others}; nothing divides their memory or time.',
      both: '`count` and `device_ids` exclude each other; Compose refuses the project.',
      incapable: 'A device request needs `capabilities`, such as `[gpu]`; Compose refuses the file.',
    },
    fixes: { named: 'Keep the named devices' },
    related: { other: 'takes every GPU too', ids: 'the named devices' },
  },
  'zh-cn': {
    title: '多个服务都占用全部 GPU',
    why: '容器里的 GPU 经宿主机的驱动全速运行。容器之间不划分显存，也不划分时间：一个占满，其他就报错，而且大家面对的是同一个驱动。写明设备，就能各用各的。虚拟机可以在 IOMMU 之后独占一块卡，代价是不能与任何人共用。',
    keep: '同一个运维方、同一信任级别，而且任务轮流运行。',
    messages: {
      shared: '`{service}` 与 {others} 一样占用全部 GPU；显存和时间都没有划分。',
      both: '`count` 与 `device_ids` 不能并用，Compose 会拒绝整个项目。',
      incapable: '设备请求必须写 `capabilities`，例如 `[gpu]`，否则 Compose 会拒绝这个文件。',
    },
    fixes: { named: '只保留指名的设备' },
    related: { other: '也占用全部 GPU', ids: '指名的设备' },
  },
});
