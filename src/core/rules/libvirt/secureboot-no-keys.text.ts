import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Secure Boot without keys',
    why: 'Secure Boot checks signatures against keys in the firmware’s variable store. Firmware that can do it but has no keys is in setup mode: it boots whatever is there, signed or not, and reports Secure Boot as off. `enrolled-keys` picks a store that comes with the keys of Microsoft and the distribution. Without them one enrols keys of one’s own, which trusts fewer; that has to be done inside the guest. A guest that was started before keeps the store that it has.',
    keep: 'Keys of your own are enrolled in the guest, or it must boot unsigned kernels.',
    messages: {
      unsaid:
        'Secure Boot is asked for, but not that keys are enrolled: the firmware may come without, and then boots unsigned programs too.',
      without: 'Firmware with Secure Boot but without keys boots unsigned programs, until keys are enrolled in the guest.',
    },
    fixes: {
      enrolled: 'Ask for enrolled keys (changes guest-visible hardware: the firmware’s variables)',
    },
  },
  'zh-cn': {
    title: '安全启动没有密钥',
    why: '安全启动用固件变量存储里的密钥检查签名。固件支持安全启动但没有密钥，就处于设置模式：有没有签名都能启动，并报告安全启动为关闭。`enrolled-keys` 会选一份自带微软和发行版密钥的变量存储。没有它，也可以注册自己的密钥，信任的对象更少，但要在客户机里完成。启动过的虚拟机会沿用已有的变量存储。',
    keep: '密钥由你自己在客户机里注册，或者它必须启动未签名的内核。',
    messages: {
      unsaid: '要求了安全启动，却没有要求密钥已注册：选中的固件可能不带密钥，那么未签名的程序也能启动。',
      without: '固件支持安全启动但没有密钥，在客户机里注册密钥之前，未签名的程序照样能启动。',
    },
    fixes: {
      enrolled: '要求密钥已注册（会改变客户机看到的硬件：固件变量）',
    },
  },
});
