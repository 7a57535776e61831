import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Huge pages that contradict the rest',
    why: 'Huge pages come from a pool that the host has set aside, and libvirt maps them from files there when the guest starts. Allocation on demand and anonymous memory both mean ordinary pages that arrive as they are touched, so libvirt refuses either beside `<hugepages>`. Huge pages give fewer TLB misses at the price of memory that nobody else can use; ordinary pages are the other way round, and the kernel’s transparent huge pages narrow the gap.',
    messages: {
      ondemand: 'Huge pages are taken when the guest starts, not on demand: libvirt refuses the two together.',
      anonymous: 'Huge pages are mapped from files of a pool, not from anonymous memory: libvirt refuses the two together.',
    },
    fixes: {
      immediate: "Set `mode='immediate'`",
      source: 'Remove the `<source>`',
    },
    related: { hugepages: 'Huge pages are asked for here' },
  },
  'zh-cn': {
    title: '大页与其他设置矛盾',
    why: '大页来自宿主机预留的池子，客户机启动时由 libvirt 从那里的文件映射。按需分配和匿名内存指的都是用到才给的普通页，所以与 `<hugepages>` 并存时 libvirt 会拒绝。大页的 TLB 缺失更少，代价是这块内存别人再也用不上；普通页正好相反，而内核的透明大页会缩小差距。',
    messages: {
      ondemand: '大页在客户机启动时就取走，不是按需分配：两者并存，libvirt 会拒绝。',
      anonymous: '大页从池子的文件映射，不是匿名内存：两者并存，libvirt 会拒绝。',
    },
    fixes: {
      immediate: "设置 `mode='immediate'`",
      source: '删除 `<source>`',
    },
    related: { hugepages: '这里要求了大页' },
  },
});
