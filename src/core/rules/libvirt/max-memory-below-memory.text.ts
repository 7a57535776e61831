import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Ceiling for hotplug below the memory itself',
    why: '`<maxMemory>` is how far the guest’s memory can grow by memory devices; it includes what the guest starts with, whether `<memory>` says it or the NUMA cells add up to it. libvirt refuses a ceiling that lies below. A unit that is left out means KiB, which is the usual cause. A ceiling well above costs the guest some memory for page tables; one equal to the memory leaves no room to grow.',
    messages: {
      below: '`<maxMemory>` is less than the memory that the guest starts with: libvirt refuses the domain.',
      none: '`<maxMemory>` has slots but no size: libvirt refuses the domain.',
    },
    fixes: { equal: 'Set it to {amount}, which leaves no room to grow' },
    related: { memory: 'What the guest starts with' },
  },
  'zh-cn': {
    title: '热插上限低于内存本身',
    why: '`<maxMemory>` 是客户机的内存靠内存设备能长到多大，其中包括启动时就有的部分，不论它由 `<memory>` 写出还是由 NUMA 单元相加得来。上限比它还低，libvirt 就会拒绝。常见原因是漏写单位：不写按 KiB 算。上限定得很高，客户机要多花些内存放页表；等于现有内存，就没有增长的余地。',
    messages: {
      below: '`<maxMemory>` 小于客户机启动时的内存：libvirt 会拒绝该域。',
      none: '`<maxMemory>` 有插槽却没有大小：libvirt 会拒绝该域。',
    },
    fixes: { equal: '设为 {amount}（不留增长余地）' },
    related: { memory: '客户机启动时的内存' },
  },
});
