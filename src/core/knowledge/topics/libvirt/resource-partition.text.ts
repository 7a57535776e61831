import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Resource partition',
    summary: 'Places the domain in a cgroup that several share and somebody else has limited; it must exist before the start.',
    gives: 'Hosts on which nobody has made it.',
    gains: 'One ceiling for all guests of a tenant.',
    right: 'Tenants are limited as a whole.',
    variants: {
      default: {
        does: 'Names the partition in which libvirt puts virtual machines anyway.',
        gives: 'Limits of a tenant’s own.',
      },
    },
    counterparts: {
      docker: '`cgroup_parent` does this for containers.',
    },
  },
  'zh-cn': {
    title: '资源分区',
    summary: '把域放进多台共用、由别处设限的 cgroup；启动前它必须已存在。',
    gives: '没有人建好它的宿主机。',
    gains: '一个租户的所有客户机共有一个上限。',
    right: '按租户整体设限。',
    variants: {
      default: {
        does: '这就是 libvirt 本来存放虚拟机的分区。',
        gives: '租户之间没有各自的限制。',
      },
    },
    counterparts: {
      docker: '`cgroup_parent` 为容器做同样的事。',
    },
  },
});
