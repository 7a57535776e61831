import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'The host’s TPM in the guest',
    why: 'The chip proves the host’s identity and seals its keys. Passed through it belongs to one guest alone while that runs: the host cannot unlock its disks or attest itself with it, no second guest can have it, and the guest cannot move to another host. What the guest measures is mixed with what the host’s firmware measured. An emulated TPM is a file per guest: it moves along, can be encrypted, and is as safe as the host that keeps it.',
    keep: 'The guest has to prove this very machine’s identity, and the host itself has no use for the chip.',
    messages: {
      exclusive:
        'The guest gets the host’s own TPM: neither the host nor another guest can use it meanwhile, and the guest is tied to this host.',
    },
    fixes: {
      emulator: 'Use an emulated TPM 2.0, with a new identity and no sealed keys (changes guest-visible hardware)',
    },
  },
  'zh-cn': {
    title: '客户机使用宿主机的 TPM',
    why: '这块芯片证明宿主机的身份，封存它的密钥。直通之后，只要虚拟机在运行，芯片就归它独占：宿主机不能用它解锁磁盘或证明自己，别的虚拟机也用不了，而这台虚拟机无法迁到别的宿主机。客户机的度量还会与宿主机固件的度量混在一起。模拟 TPM 是每台虚拟机一个文件：能随之迁移，可以加密，安全程度与保管它的宿主机相当。',
    keep: '虚拟机必须证明这台机器本身的身份，而宿主机自己用不着这块芯片。',
    messages: {
      exclusive: '虚拟机得到的是宿主机自己的 TPM：这期间宿主机和别的虚拟机都用不了，虚拟机也绑定在这台宿主机上。',
    },
    fixes: {
      emulator: '改用模拟的 TPM 2.0，身份是新的，没有已封存的密钥（会改变客户机看到的硬件）',
    },
  },
});
