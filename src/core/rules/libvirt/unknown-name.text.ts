import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Name that no libvirt knows',
    why: 'libvirt looks only for the names that it knows: any other element or attribute is dropped without a word when the domain is defined, and `virsh dumpxml` no longer shows it. So a misspelt or misplaced line looks like a setting and changes nothing, be it a limit, a label or a queue. Only among `<features>` is an unknown element refused. `virsh edit` and `virsh define --validate` compare with the schema and would complain.',
    keep: 'Some other program reads the name from the file before libvirt does; what only that program is to know belongs in `<metadata>`, which libvirt keeps.',
    messages: {
      refused: 'No libvirt up to {newest} knows `{name}` in `{place}`, where unknown elements are refused; so is this file.',
      unknown: 'No libvirt up to {newest} knows `{name}` in `{place}`: it is dropped in silence and changes nothing.',
      near: 'No libvirt up to {newest} knows `{name}` in `{place}`: it is dropped in silence. `{known}` may be meant.',
      misplaced: 'No libvirt up to {newest} knows `{name}` in `{place}`: it is dropped in silence. Its place is `{home}`.',
      attribute: 'In `{place}` libvirt up to {newest} knows `{name}` as an attribute only; the element is dropped in silence.',
    },
    fixes: {
      rename: 'Write `{known}`, which takes effect',
    },
  },
  'zh-cn': {
    title: '任何 libvirt 都不认识的名字',
    why: 'libvirt 只查找它认识的名字：别的元素或属性在定义域时一声不响地丢掉，`virsh dumpxml` 里也不再出现。于是拼错或放错位置的一行看上去像设置，却什么也没改变，不管它是限额、标签还是队列。只有 `<features>` 里的未知元素会被拒绝。`virsh edit` 和 `virsh define --validate` 会拿模式比对，并报告出来。',
    keep: '有别的程序在 libvirt 之前从文件里读取这个名字；只给那个程序看的内容应放进 `<metadata>`，libvirt 会保留它。',
    messages: {
      refused: '直到 {newest}，没有哪个版本的 libvirt 认识 `{place}` 里的 `{name}`；那里的未知元素会被拒绝，这个文件也就被拒绝。',
      unknown: '直到 {newest}，没有哪个版本的 libvirt 认识 `{place}` 里的 `{name}`：它会被悄悄丢掉，不起任何作用。',
      near: '直到 {newest}，没有哪个版本的 libvirt 认识 `{place}` 里的 `{name}`：它会被悄悄丢掉。也许想写的是 `{known}`。',
      misplaced: '直到 {newest}，没有哪个版本的 libvirt 认识 `{place}` 里的 `{name}`：它会被悄悄丢掉。它应该写在 `{home}` 上。',
      attribute: '直到 {newest}，libvirt 在 `{place}` 里只把 `{name}` 当属性；写成元素会被悄悄丢掉。',
    },
    fixes: {
      rename: '改为 `{known}`，使它生效',
    },
  },
});
