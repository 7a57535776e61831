import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'CPU topology does not match `vcpu`',
    why: 'Sockets, dies, clusters, cores and threads multiply to a number of processors, and `<vcpu>` names one: libvirt refuses the domain unless they are equal. The maximum counts here, not `current`. The topology is worth keeping: with pinned CPUs a guest that sees the real cores and threads schedules better, and licences may count sockets.',
    messages: {
      mismatch: 'The topology multiplies to {product}, but `<vcpu>` says {vcpus}: libvirt refuses the domain.',
      'no-vcpu': 'The topology multiplies to {product}, but without `<vcpu>` there is one virtual CPU: libvirt refuses the domain.',
      zero: 'A topology has at least one of `{level}`: libvirt refuses the domain.',
      incomplete: 'A topology names `{level}` too, if only as 1: libvirt refuses the domain.',
    },
    fixes: {
      vcpu: 'Set `<vcpu>` to {product} (changes guest-visible hardware)',
      cores: "Set `cores='{cores}'` (changes guest-visible hardware)",
    },
    related: {
      vcpu: 'The number of virtual CPUs',
      domain: 'No `<vcpu>` in this domain',
    },
  },
  'zh-cn': {
    title: 'CPU 拓扑与 `vcpu` 不符',
    why: '`sockets`、`dies`、`clusters`、`cores`、`threads` 相乘得出一个处理器数，`<vcpu>` 又写了一个：两者不等，libvirt 就拒绝该域。这里比较的是上限，不是 `current`。拓扑值得保留：绑核之后，看得到真实核心和线程的客户机调度得更好，有些许可证也按插槽计。',
    messages: {
      mismatch: '拓扑相乘是 {product}，而 `<vcpu>` 写的是 {vcpus}：libvirt 会拒绝该域。',
      'no-vcpu': '拓扑相乘是 {product}，而没有 `<vcpu>` 就只有一个虚拟 CPU：libvirt 会拒绝该域。',
      zero: '拓扑里的 `{level}` 至少是 1：libvirt 会拒绝该域。',
      incomplete: '拓扑还要写明 `{level}`，哪怕只是 1：libvirt 会拒绝该域。',
    },
    fixes: {
      vcpu: '把 `<vcpu>` 设为 {product}（会改变客户机看到的硬件）',
      cores: "设置 `cores='{cores}'`（会改变客户机看到的硬件）",
    },
    related: {
      vcpu: '虚拟 CPU 的数目',
      domain: '这个域没有 `<vcpu>`',
    },
  },
});
