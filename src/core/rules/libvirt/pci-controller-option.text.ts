import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'PCI controller option that does not fit',
    why: 'The `target` of a PCI controller holds what its kind of hardware has: a chassis number for a bridge, chassis and port for a root or downstream port, a bus number for an expander, an index for a pSeries host bridge. libvirt fills in each by itself, and refuses values out of their range, options of another kind, and a QEMU device of another kind in `model`. On pSeries host bridge 0 has index 0, and no other has.',
    messages: {
      range: '`{name}` must be from {least} to {most}; libvirt refuses this value.',
      elsewhere: 'A `{kind}` has no `{name}`; libvirt refuses it.',
      'host-bridge': 'Only PCI controller 0 has target index 0, and it has no other; libvirt refuses this one.',
      name: 'QEMU’s device for `{kind}` is {known}, not `{own}`; libvirt refuses it.',
    },
    fixes: {
      remove: 'Remove `{name}`, so that libvirt picks one',
      drop: 'Remove `{name}`',
      device: 'Remove the device name, so that libvirt picks it',
    },
  },
  'zh-cn': {
    title: 'PCI 控制器的选项不适用',
    why: 'PCI 控制器的 `target` 写的是这类硬件才有的东西：桥有机箱号，根端口和下行端口有机箱和端口号，扩展总线有总线号，pSeries 主桥有索引。这些 libvirt 都会自己填；超出范围的值、别类硬件的选项、`model` 里别类的 QEMU 设备，它都会拒绝。在 pSeries 上，只有主桥 0 的索引是 0。',
    messages: {
      range: '`{name}` 必须在 {least} 到 {most} 之间；libvirt 会拒绝这个值。',
      elsewhere: '`{kind}` 没有 `{name}`；libvirt 会拒绝。',
      'host-bridge': '只有 PCI 控制器 0 的目标索引是 0，它也不能是别的；libvirt 会拒绝这个值。',
      name: '`{kind}` 对应的 QEMU 设备是 {known}，不是 `{own}`；libvirt 会拒绝。',
    },
    fixes: {
      remove: '删除 `{name}`，让 libvirt 来定',
      drop: '删除 `{name}`',
      device: '删除设备名，让 libvirt 来定',
    },
  },
});
