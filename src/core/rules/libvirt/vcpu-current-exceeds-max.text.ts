import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'More virtual CPUs online than there are',
    why: 'The text of `<vcpu>` is the most virtual CPUs that the guest can ever have, `current` how many are online when it starts; the rest can be plugged in later. So `current` may be smaller, never larger and never zero: libvirt refuses both.',
    messages: {
      exceeds: '`current` asks for {current} virtual CPUs of at most {most}: libvirt refuses the domain.',
      none: 'A guest needs at least one virtual CPU online: libvirt refuses the domain.',
    },
    fixes: { equal: "Set `current='{most}'`" },
    related: { most: 'The most that the guest can have' },
  },
  'zh-cn': {
    title: '在线的虚拟 CPU 多于上限',
    why: '`<vcpu>` 的文本是客户机最多能有的虚拟 CPU 数，`current` 是启动时在线的数目，其余可以以后热插。所以 `current` 可以小于上限，但不能大于它，也不能为零：这两种情况 libvirt 都会拒绝。',
    messages: {
      exceeds: '`current` 要 {current} 个虚拟 CPU，而上限是 {most}：libvirt 会拒绝该域。',
      none: '客户机至少要有一个在线的虚拟 CPU：libvirt 会拒绝该域。',
    },
    fixes: { equal: "设置 `current='{most}'`" },
    related: { most: '客户机最多能有的数目' },
  },
});
