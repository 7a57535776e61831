import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'NUMA node with virtual CPUs that do not exist',
    why: 'Virtual CPUs are numbered from 0, so the last is one less than `<vcpu>` says. A node that names a higher one is usually left over from a guest that had more; libvirt refuses the domain. CPUs that no node names go to the first.',
    messages: { exceeds: 'This node names virtual CPU {last} of a guest that has {vcpus}, counted from 0: libvirt refuses the domain.' },
    fixes: { shrink: "Set `cpus='{cpus}'` (changes guest-visible hardware)" },
    related: { vcpu: 'The number of virtual CPUs' },
  },
  'zh-cn': {
    title: 'NUMA 节点引用了不存在的虚拟 CPU',
    why: '虚拟 CPU 从 0 编号，最后一个比 `<vcpu>` 写的数小一。节点里出现更大的号，多半是客户机以前 CPU 更多时留下的；libvirt 会拒绝该域。没有节点提到的 CPU 归第一个节点。',
    messages: { exceeds: '这个节点提到虚拟 CPU {last}，而客户机只有 {vcpus} 个，从 0 算起：libvirt 会拒绝该域。' },
    fixes: { shrink: "设置 `cpus='{cpus}'`（会改变客户机看到的硬件）" },
    related: { vcpu: '虚拟 CPU 的数目' },
  },
});
