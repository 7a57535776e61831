import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Encrypted memory, open registers',
    why: 'Plain SEV encrypts the guest’s memory but not its registers: at every exit the host sees and may change them, keys and addresses included. SEV-ES encrypts them as well and lets the guest decide what it reveals. It takes a newer processor and a guest kernel that handles the exits, and it costs the guest SMM and reboot: a restart means a new start. SEV-SNP goes further and guards integrity too.',
    keep: 'The processor has SEV only, or the guest must be able to reboot itself.',
    messages: {
      registers: 'The policy `{policy}` leaves bit 2 clear: memory is encrypted, but the host sees and may change the guest’s registers.',
    },
    fixes: {
      demand: 'Demand SEV-ES: `{policy}` (changes the launch measurement; no SMM, no reboot)',
    },
  },
  'zh-cn': {
    title: '内存加密，寄存器未加密',
    why: '普通 SEV 只加密客户机内存，不加密寄存器：每次退出到宿主机，宿主机都能看到并修改寄存器，包括其中的密钥和地址。SEV-ES 连寄存器也加密，透露什么由客户机决定。它需要较新的处理器和能处理这类退出的客户机内核，代价是没有 SMM，也不能重启：重启就得重新启动虚拟机。SEV-SNP 更进一步，还保护完整性。',
    keep: '处理器只支持 SEV，或者客户机必须能自行重启。',
    messages: {
      registers: '策略 `{policy}` 的第 2 位没有置位：内存是加密的，但宿主机看得到、也改得了客户机的寄存器。',
    },
    fixes: {
      demand: '要求 SEV-ES：`{policy}`（启动度量会随之改变；没有 SMM，不能重启）',
    },
  },
});
