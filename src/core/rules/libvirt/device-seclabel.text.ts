import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Security label of a device that says half',
    why: "A label on a device’s source overrides what libvirt would put on that file: `relabel='no'` leaves the file as it is, a `<label>` names another one. To relabel without a label, or to name a label and forbid it, is half a statement, and libvirt refuses it. Without the element the file gets the domain’s own label, which is what keeps other guests away from it.",
    messages: {
      'no-label': "`relabel='yes'` needs the `<label>` that the file is to get; libvirt refuses it.",
      'no-relabel': "A label is named, but `relabel='no'` forbids to use it; libvirt refuses that.",
      domain: 'The domain’s own label of this model says not to relabel, which no device may override; libvirt refuses it.',
      twice: 'Two labels of the model `{model}` stand on one source; libvirt refuses it.',
    },
    fixes: {
      remove: 'Remove the override, so that the file gets the domain’s label',
      drop: 'Remove the override',
      relabel: "Set `relabel='yes'`",
    },
    related: { label: 'The label', first: 'The first one', whole: 'What the domain says' },
  },
  'zh-cn': {
    title: '设备的安全标签只写了一半',
    why: "写在设备来源上的标签会取代 libvirt 本来要给文件打的标签：`relabel='no'` 保持文件原样，`<label>` 指定另一个标签。要求重打标签却不给标签，或者给了标签又不准用，都只说了一半，libvirt 会拒绝。不写这个元素，文件得到域自己的标签，别的客户机就碰不到它。",
    messages: {
      'no-label': "`relabel='yes'` 需要写明文件该得到的 `<label>`；libvirt 会拒绝。",
      'no-relabel': "写了标签，`relabel='no'` 却不准使用；libvirt 会拒绝。",
      domain: '域自己的同模型标签写明不重打标签，设备不能推翻；libvirt 会拒绝。',
      twice: '同一来源上有两个 `{model}` 模型的标签；libvirt 会拒绝。',
    },
    fixes: {
      remove: '删除这一处，让文件得到域的标签',
      drop: '删除这一处',
      relabel: "设置 `relabel='yes'`",
    },
    related: { label: '标签', first: '前一个', whole: '域的写法' },
  },
});
