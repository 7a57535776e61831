import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Number of containers',
    summary: 'Decides in how many containers the service runs; limits and reservations count for each of them.',
    variants: {
      several: {
        does: 'Runs this many containers of the service, on one host under Compose; each gets the limits of this file for itself.',
        gives: 'A fixed port of the host, which only one can hold; files of a shared volume, which all write.',
        gains: 'More throughput, and a container that fails is not the end of the service.',
        right: 'Services that keep no state of their own, behind a proxy.',
      },
      one: { does: 'Runs one container, as without the line.' },
      none: { does: 'Starts no container, though networks and volumes are made.' },
      named: { does: 'Is refused by Compose: `container_name` fixes one name, which several containers cannot share.' },
    },
    counterparts: { kvm: 'Each further guest takes a kernel, its memory and a boot; a container takes the application’s share.' },
  },
  'zh-cn': {
    title: '容器个数',
    summary: '决定服务运行几个容器；限制和预留对每一个分别计算。',
    variants: {
      several: {
        does: '运行这么多个容器，在 Compose 下都在同一台宿主机上；文件里的限制对每个分别生效。',
        gives: '宿主机的固定端口只能归一个容器；共享卷里的文件则大家都在写。',
        gains: '吞吐更高，坏掉一个容器服务也还在。',
        right: '不保存自身状态、放在代理后面的服务。',
      },
      one: { does: '运行一个容器，与不写相同。' },
      none: { does: '不启动容器，但网络和卷照样创建。' },
      named: { does: '会被 Compose 拒绝：`container_name` 写死了一个名字，多个容器不能共用。' },
    },
    counterparts: { kvm: '每多一台虚拟机，就多一个内核、一份内存和一次引导；容器只多应用本身的开销。' },
  },
});
