import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Index of two controllers',
    why: 'Devices name their controller by type and index, so libvirt refuses two controllers of a type with one index; for PCI controllers the index is the bus number. The companions of a USB 2 controller are the exception, they share its index. A controller without an index gets the lowest free one, which is how several equal ones are written most easily.',
    messages: { twice: 'Another `{type}` controller of this domain has index {index}; libvirt refuses it.' },
    fixes: { free: 'Remove the index, so that libvirt gives the lowest free one' },
    related: { first: 'The controller that has the index' },
  },
  'zh-cn': {
    title: '两个控制器同一个索引',
    why: '设备按类型和索引指明自己的控制器，所以同类型的两个控制器不能用同一个索引；对 PCI 控制器来说，索引就是总线号。例外是 USB 2 控制器的伴随控制器，它们与主控制器共用索引。不写索引的控制器会得到最小的空闲值，写多个相同的控制器时这样最省事。',
    messages: { twice: '这个域的另一个 `{type}` 控制器已用索引 {index}；libvirt 会拒绝。' },
    fixes: { free: '删除索引，让 libvirt 给出最小的空闲值' },
    related: { first: '已用这个索引的控制器' },
  },
});
