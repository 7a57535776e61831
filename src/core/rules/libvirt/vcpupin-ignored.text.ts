import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Pin of a virtual CPU that is not there',
    why: 'Virtual CPUs are numbered from zero, so the last is one below what `<vcpu>` says. libvirt logs a warning about a pin beyond that, drops it and defines the domain. Often the pins were counted from one, and then virtual CPU 0 floats over the whole host while the file looks fully pinned.',
    messages: {
      ignored: 'libvirt ignores this pin: virtual CPUs count from 0, and the last here is {last}, not {vcpu}.',
    },
    fixes: {
      remove: 'Remove the pin that is ignored',
    },
    related: {
      vcpus: 'The number of virtual CPUs',
    },
  },
  'zh-cn': {
    title: '绑定的虚拟 CPU 并不存在',
    why: '虚拟 CPU 从零开始编号，最后一个比 `<vcpu>` 的数目小一。编号超出的绑定，libvirt 只在日志里警告一声就丢掉，域照样定义成功。常见的原因是从一数起：这样 0 号虚拟 CPU 会在整台宿主机上漂移，文件看上去却像全部绑定了。',
    messages: {
      ignored: 'libvirt 会忽略这条绑定：虚拟 CPU 从 0 编号，这里最后一个是 {last}，不是 {vcpu}。',
    },
    fixes: {
      remove: '删除这条不起作用的绑定',
    },
    related: {
      vcpus: '虚拟 CPU 的数目',
    },
  },
});
