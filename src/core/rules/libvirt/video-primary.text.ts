import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Second video card that can only be the first',
    why: 'One card is the primary, which shows firmware and boot messages: the one that says so, or else the first in the file. Beside it only QXL and virtio cards can stand, and `none` has to stand alone. libvirt refuses the rest. For several screens one virtio card with several heads is the simpler way.',
    messages: {
      primary: 'Another video card is already the primary one: libvirt refuses the domain.',
      secondary: 'A card of type `{type}` can only be the primary one: libvirt refuses the domain.',
      none: '`none` means that there is no video card at all, and there is another: libvirt refuses the domain.',
    },
    fixes: { remove: 'Remove `{name}` (changes guest-visible hardware)' },
    related: { first: 'The primary one' },
  },
  'zh-cn': {
    title: '第二块显卡只能作第一块',
    why: '一块显卡是主显卡，显示固件和启动信息：写明的那块，否则就是文件里的第一块。旁边只能有 QXL 和 virtio 显卡，`none` 则必须单独出现。其余写法 libvirt 都会拒绝。要几个屏幕，用一块带多个显示头的 virtio 显卡更简单。',
    messages: {
      primary: '已有另一块主显卡：libvirt 会拒绝该域。',
      secondary: '`{type}` 类型的显卡只能作主显卡：libvirt 会拒绝该域。',
      none: '`none` 表示完全没有显卡，而这里还有另一块：libvirt 会拒绝该域。',
    },
    fixes: { remove: '删除 `{name}`（会改变客户机看到的硬件）' },
    related: { first: '主显卡' },
  },
});
