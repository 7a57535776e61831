import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Current memory above the maximum',
    why: 'The guest boots with `<memory>` and its balloon can then only give some back: `<currentMemory>` says how much it keeps. libvirt silently cuts a larger number down to the maximum, so that the guest has less than the file seems to say. Each of the two counts in its own unit, and one without a unit is in KiB.',
    messages: {
      exceeds: '`currentMemory` is larger than `memory`; libvirt silently cuts it down to that.',
      unit: '`currentMemory`, in KiB where no unit is written, is larger than `memory`; libvirt silently cuts it down to that.',
    },
    fixes: {
      equal: 'Set it to the maximum, {amount}',
      remove: 'Remove it, which leaves the guest all of its memory',
    },
    related: {
      memory: 'The maximum',
    },
  },
  'zh-cn': {
    title: '当前内存超过上限',
    why: '客户机启动时拿到的是 `<memory>`，内存气球之后只能从中收回一部分：`<currentMemory>` 说的是留下多少。写得比上限大，libvirt 会不声不响地压到上限，客户机的内存就比文件看上去的少。两者各用各的单位，不写单位按 KiB 算。',
    messages: {
      exceeds: '`currentMemory` 大于 `memory`；libvirt 会不声不响地把它压到后者。',
      unit: '`currentMemory` 没有写单位，按 KiB 算，大于 `memory`；libvirt 会不声不响地把它压到后者。',
    },
    fixes: {
      equal: '设为上限 {amount}',
      remove: '删除它，客户机就得到全部内存',
    },
    related: {
      memory: '上限',
    },
  },
});
