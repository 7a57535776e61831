import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'End-of-life action that QEMU’s driver lacks',
    why: 'What happens after a power-off, reboot or crash is done by the driver, and QEMU’s knows less than Xen’s: it cannot restart a guest under a new name, keeps a stopped one only after a crash, and cannot turn a power-off into a restart while a reboot ends the guest. libvirt refuses these.',
    messages: {
      action: 'The QEMU driver has no `{action}` for `<{event}>`: libvirt refuses the domain.',
      pair: 'The QEMU driver cannot restart at power-off and stop at reboot: libvirt refuses the domain.',
    },
    fixes: { other: 'Use `{action}`' },
    related: { poweroff: 'Power-off restarts the guest' },
  },
  'zh-cn': {
    title: 'QEMU 驱动没有的收尾动作',
    why: '关机、重启或崩溃之后做什么，由驱动来执行，而 QEMU 驱动会的比 Xen 的少：不能换个名字重启客户机，只在崩溃后才保留停下的客户机，更不能一边把关机变成重启、一边让重启终止客户机。这些写法 libvirt 都会拒绝。',
    messages: {
      action: 'QEMU 驱动的 `<{event}>` 没有 `{action}` 这个动作：libvirt 会拒绝该域。',
      pair: 'QEMU 驱动不能在关机时重启、又在重启时停止：libvirt 会拒绝该域。',
    },
    fixes: { other: '改用 `{action}`' },
    related: { poweroff: '关机会重启客户机' },
  },
});
