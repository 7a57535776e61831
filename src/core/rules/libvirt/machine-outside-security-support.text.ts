import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Machine type without security support',
    why: 'QEMU names the machine types that are made for virtualization and promises for these alone that an escape from the guest is treated as a security bug. The others model boards and computers of old for the sake of emulation; their devices were not written against a hostile guest, and a flaw in them is an ordinary bug. With KVM they are no slower, and what they run may need just that board.',
    keep: 'The guest needs that very board, and what runs in it is trusted.',
    messages: {
      outside:
        'QEMU gives `{machine}` on {arch} no security support, even with KVM: an escape through its devices counts as an ordinary bug.',
    },
  },
  'zh-cn': {
    title: '没有安全支持的机器类型',
    why: 'QEMU 列出了为虚拟化而设的机器类型，并且只对它们承诺：客户机逃逸按安全漏洞处理。其余类型是为了模拟老式主板和计算机；它们的设备编写时没有考虑恶意客户机，其中的缺陷只算普通错误。配上 KVM，它们并不慢，而要运行的系统可能偏偏需要那块主板。',
    keep: '虚拟机必须用那块主板，而且里面运行的东西可信。',
    messages: {
      outside: 'QEMU 不为 {arch} 上的 `{machine}` 提供安全支持，有 KVM 也一样：经由它的设备逃逸，只算普通错误。',
    },
  },
});
