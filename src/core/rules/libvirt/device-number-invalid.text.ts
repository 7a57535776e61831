import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Number that libvirt cannot read',
    why: 'Indexes, sizes, counts and the parts of an address are bare whole numbers: libvirt’s parser takes no unit, no fraction and no word such as `auto` in their place, mostly nothing below zero, and refuses the whole document at the first that is none. Where libvirt would choose by itself, the attribute is left out.',
    messages: {
      number: '`{name}` takes a whole number that is not negative; libvirt refuses `{value}`.',
      hex: '`{name}` is read as a decimal number unless `0x` stands before it; libvirt refuses `{value}`.',
      signed: '`{name}` takes a whole number; libvirt refuses `{value}`.',
      octal: '`{name}` takes permission bits in octal digits; libvirt refuses `{value}`.',
    },
    fixes: { hex: "Set `{name}='{meant}'`" },
  },
  'zh-cn': {
    title: 'libvirt 读不懂的数',
    why: '索引、大小、数量和地址的各部分都是光秃秃的整数：libvirt 的解析器不接受单位、小数，也不接受 `auto` 之类的词，多数不能为负；碰到第一个不合的，就拒绝整份文档。想让 libvirt 自己决定，就不写这个属性。',
    messages: {
      number: '`{name}` 只接受非负整数；libvirt 会拒绝 `{value}`。',
      hex: '`{name}` 前面没有 `0x` 就按十进制读；libvirt 会拒绝 `{value}`。',
      signed: '`{name}` 只接受整数；libvirt 会拒绝 `{value}`。',
      octal: '`{name}` 是八进制的权限位；libvirt 会拒绝 `{value}`。',
    },
    fixes: { hex: "设置 `{name}='{meant}'`" },
  },
});
