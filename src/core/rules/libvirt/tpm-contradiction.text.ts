import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'TPM that cannot be built',
    why: 'A TPM stands for one backend: an emulator on the host, or the host’s own chip. Version 1.2 exists for the `tpm-tis` model on x86 alone, without choice of PCR banks or profiles; everything newer is 2.0, and today’s systems want that. libvirt refuses other combinations.',
    messages: {
      'no-backend': 'Nothing says what stands behind this TPM: libvirt refuses the domain without a `<backend>`.',
      backends: 'A TPM has one backend, and this is the second: libvirt refuses the domain.',
      'old-model': 'TPM 1.2 is there for the model `tpm-tis` and not for `{model}`: libvirt refuses the domain.',
      'old-arch': 'TPM 1.2 is there for x86 alone: libvirt refuses the domain.',
      proxy: 'A TPM proxy passes on to the host’s own TPM, so its backend is `passthrough`: libvirt refuses the domain.',
      version: "`<{option}>` needs TPM 2.0; without `version='2.0'` this one is 1.2, and libvirt refuses the domain.",
      source: 'An external TPM is reached through a Unix socket alone: libvirt refuses the domain.',
      'no-socket': 'Nothing says at which socket the external TPM is: libvirt refuses the domain.',
      bind: 'libvirt connects to an external TPM, and does not wait for it: libvirt refuses the domain.',
    },
    fixes: { remove: 'Remove `{name}` (changes guest-visible hardware)' },
  },
  'zh-cn': {
    title: '无法构成的 TPM',
    why: '一个 TPM 对应一个后端：宿主机上的模拟器，或宿主机自己的芯片。1.2 版只有 x86 上的 `tpm-tis` 型号才有，不能选 PCR 库或配置；更新的都是 2.0，如今的系统也要 2.0。别的组合 libvirt 都会拒绝。',
    messages: {
      'no-backend': '没有说明这个 TPM 背后是什么：缺少 `<backend>`，libvirt 会拒绝该域。',
      backends: '一个 TPM 只有一个后端，这是第二个：libvirt 会拒绝该域。',
      'old-model': 'TPM 1.2 只有型号 `tpm-tis` 才有，`{model}` 没有：libvirt 会拒绝该域。',
      'old-arch': 'TPM 1.2 只有 x86 才有：libvirt 会拒绝该域。',
      proxy: 'TPM 代理转给宿主机自己的 TPM，所以后端只能是 `passthrough`：libvirt 会拒绝该域。',
      version: "`<{option}>` 需要 TPM 2.0；不写 `version='2.0'`，这个就是 1.2，libvirt 会拒绝该域。",
      source: '外部 TPM 只能通过 Unix 套接字连接：libvirt 会拒绝该域。',
      'no-socket': '没有说明外部 TPM 在哪个套接字上：libvirt 会拒绝该域。',
      bind: '外部 TPM 由 libvirt 去连接，而不是等它来连：libvirt 会拒绝该域。',
    },
    fixes: { remove: '删除 `{name}`（会改变客户机看到的硬件）' },
  },
});
