import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'SPICE without encryption',
    why: 'SPICE carries screen, keyboard, sound and USB over channels of their own. A channel marked insecure goes in the clear even where the host has certificates, so that passwords as they are typed can be read on the way. Left unmarked, a channel takes TLS where the host offers it and falls back only without. Leaving picture or sound in the clear saves some processor time, which hardly matters today.',
    keep: 'The console is reached through SSH or a VPN that encrypts everything anyway.',
    messages: {
      all: '`insecure` keeps every SPICE channel without a mode of its own in the clear, even where the host has TLS.',
      channel: 'The SPICE channel `{name}` stays in the clear, even where the host has TLS.',
    },
    fixes: {
      default: 'Remove `defaultMode`, so that TLS is used where the host has it',
      channel: 'Remove the channel’s element, so that the default mode holds',
    },
  },
  'zh-cn': {
    title: '未加密的 SPICE',
    why: 'SPICE 把屏幕、键盘、声音和 USB 放在各自的通道里。标为 insecure 的通道即使宿主机有证书也走明文，键入的密码在途中就能被看到。不作标记时，宿主机有 TLS 就用 TLS，没有才退回明文。让画面或声音走明文能省一点处理器时间，如今已无关紧要。',
    keep: '控制台经 SSH 或 VPN 访问，反正全程加密。',
    messages: {
      all: '`insecure` 让所有没有单独设置模式的 SPICE 通道走明文，宿主机有 TLS 也一样。',
      channel: 'SPICE 通道 `{name}` 始终走明文，宿主机有 TLS 也一样。',
    },
    fixes: {
      default: '删除 `defaultMode`，宿主机有 TLS 就用 TLS',
      channel: '删除该通道的元素，按默认模式',
    },
  },
});
