import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Secure Boot without what it needs',
    why: 'Secure Boot holds only where the guest’s own system cannot write the variable store that keeps its keys; QEMU guards it with System Management Mode, which it offers on q35 with x86_64 alone. libvirt refuses `secure` anywhere else, and where SMM is switched off. It switches SMM on by itself for firmware that a descriptor on the host tells it about; of another path it knows nothing. Letting libvirt pick the firmware by `firmware` and its features avoids both.',
    messages: {
      machine: '`secure` needs a q35 machine, and this one is another: libvirt refuses the domain.',
      arch: '`secure` needs x86_64, and this guest has another processor: libvirt refuses the domain.',
      'smm-off': 'Secure Boot needs System Management Mode, which is switched off here: libvirt refuses the domain.',
      'smm-missing':
        'Unless a firmware descriptor on the host names `{path}`, libvirt does not switch SMM on for it and refuses the domain; nothing in this file does.',
    },
    fixes: {
      plain: "Set `secure='no'` (changes the guest’s firmware)",
      smm: 'Switch SMM on (changes guest-visible hardware)',
    },
    related: {
      machine: 'What this guest is',
      loader: 'The firmware that asks for it',
    },
  },
  'zh-cn': {
    title: '安全启动缺少前提',
    why: '安全启动要成立，客户机系统自己就不能改写存放密钥的变量存储；QEMU 用系统管理模式（SMM）守住它，而这只有 x86_64 的 q35 才有。在别处写 `secure`，或关掉 SMM，libvirt 都会拒绝。宿主机上有描述文件的固件，libvirt 会自动打开 SMM；换成别的路径，它就一无所知。用 `firmware` 及其特性让 libvirt 自己挑固件，这两个问题都不会有。',
    messages: {
      machine: '`secure` 需要 q35 机器，而这里是别的：libvirt 会拒绝该域。',
      arch: '`secure` 需要 x86_64，而这个客户机是别的处理器：libvirt 会拒绝该域。',
      'smm-off': '安全启动需要系统管理模式，这里却把它关了：libvirt 会拒绝该域。',
      'smm-missing': '除非宿主机的固件描述文件提到 `{path}`，libvirt 不会为它打开 SMM，而会拒绝该域；这个文件里也没有打开。',
    },
    fixes: {
      plain: "设置 `secure='no'`（会改变客户机的固件）",
      smm: '打开 SMM（会改变客户机看到的硬件）',
    },
    related: {
      machine: '这个客户机是什么',
      loader: '提出要求的固件',
    },
  },
});
