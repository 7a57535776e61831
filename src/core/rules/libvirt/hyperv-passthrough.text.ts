import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Every enlightenment that the host has',
    why: 'Passed through, the guest gets whatever Hyper-V enlightenments this host’s kernel and QEMU know. QEMU means that for debugging: the set changes with every update of the host, Windows takes the change for other hardware, and QEMU refuses to migrate such a guest. A written list gives the same speed; each entry says what the guest relies on, and another host can be checked against it.',
    keep: 'An enlightenment is being tried out, on a guest that nobody needs to keep.',
    messages: {
      passthrough:
        '`passthrough` is meant for debugging: what the guest sees changes with the host’s kernel and QEMU, and it cannot migrate.',
    },
    fixes: {
      custom: 'List the basic enlightenments instead (changes guest-visible hardware)',
    },
  },
  'zh-cn': {
    title: '直通宿主机的全部增强',
    why: '直通时，这台宿主机的内核和 QEMU 支持哪些 Hyper-V 增强，客户机就得到哪些。QEMU 只打算把它用于调试：宿主机每次更新，这个集合都会变，Windows 会当成换了硬件，而 QEMU 拒绝迁移这样的虚拟机。写成清单速度一样；每一项都说明客户机依赖什么，也能拿去核对另一台宿主机。',
    keep: '正在试用某项增强，而且这台虚拟机丢了也无妨。',
    messages: {
      passthrough: '`passthrough` 是用于调试的：客户机看到的内容随宿主机内核和 QEMU 变化，而且无法迁移。',
    },
    fixes: {
      custom: '改为列出基本的几项增强（会改变客户机看到的硬件）',
    },
  },
});
