import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Encrypted guest that may be debugged',
    why: 'An encrypted guest keeps its memory from the host. Debugging commands of the AMD firmware decrypt it again, for whoever runs the host, if the guest’s policy permits them; then the encryption guards against a stolen memory module and not against the operator. The same bit is easily mistaken, since SEV sets it to forbid and SEV-SNP sets one to allow. The policy is part of what the guest’s owner attests, so a change needs new reference values.',
    keep: 'The guest is being developed and holds no secrets yet.',
    messages: {
      sev: 'The policy `{policy}` leaves bit 0 clear, which lets the host decrypt and debug this SEV guest’s memory.',
      snp: 'The policy `{policy}` sets bit 19, which lets the host decrypt and debug this SEV-SNP guest’s memory.',
    },
    fixes: {
      forbid: 'Forbid debugging: `{policy}` (changes the launch measurement)',
    },
  },
  'zh-cn': {
    title: '加密客户机允许调试',
    why: '加密客户机不让宿主机看到内存。可是只要策略允许，运行宿主机的人就能用 AMD 固件的调试命令把它解密；这样的加密防得了被偷走的内存条，防不了运营者。这一位很容易弄反：SEV 置位表示禁止，SEV-SNP 置位表示允许。策略是客户机所有者要证明的内容之一，改了就需要新的参考值。',
    keep: '客户机还在开发，里面没有机密。',
    messages: {
      sev: '策略 `{policy}` 的第 0 位没有置位，宿主机可以解密并调试这台 SEV 客户机的内存。',
      snp: '策略 `{policy}` 的第 19 位已置位，宿主机可以解密并调试这台 SEV-SNP 客户机的内存。',
    },
    fixes: {
      forbid: '禁止调试：`{policy}`（启动度量会随之改变）',
    },
  },
});
