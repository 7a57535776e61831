import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Firmware settings that exclude each other',
    why: 'Variables such as boot entries and Secure Boot keys live in a store of their own, `<nvram>`, and only UEFI firmware that is mapped as flash has one. So a store beside BIOS, beside a ROM image or beside `stateless` is refused. A firmware is named either by its path or by `firmware`, and then libvirt looks for one that has the features asked for; features without that, or a loader with neither, say nothing that libvirt could follow.',
    messages: {
      'nvram-bios': 'BIOS firmware keeps no variables: libvirt refuses `<nvram>` beside it.',
      'state-bios': 'BIOS firmware keeps no variables, so it is always stateless: libvirt refuses the domain.',
      'state-rom': 'Firmware that is loaded as a ROM image keeps no variables: libvirt refuses the domain.',
      'nvram-stateless': 'A stateless loader keeps no variables: libvirt refuses `<nvram>` beside it.',
      'no-path': 'Neither a path nor `firmware` says which firmware this is: libvirt refuses the domain.',
      'features-alone': 'Firmware features count only where libvirt picks the firmware, by `firmware`: libvirt refuses the domain.',
      'keys-alone': 'Enrolled keys mean nothing without Secure Boot, which is excluded here: libvirt refuses the domain.',
    },
    fixes: {
      remove: 'Remove `{name}` (changes the guest’s firmware)',
      efi: "Let libvirt pick UEFI firmware by `firmware='efi'` (changes the guest’s firmware)",
      'no-keys': "Set `enabled='no'` for the keys",
    },
    related: {
      stateless: 'Stateless here',
      firmware: 'BIOS is asked for here',
      'secure-boot': 'Secure Boot is excluded here',
    },
  },
  'zh-cn': {
    title: '互相排斥的固件设置',
    why: '启动项和安全启动密钥这类变量存放在单独的 `<nvram>` 里，只有映射成闪存的 UEFI 固件才有这样的存储。所以它与 BIOS、ROM 映像或 `stateless` 并存时会被拒绝。固件要么用路径指明，要么写 `firmware`，由 libvirt 去找具备所要特性的一款；没有它却列特性，或者 loader 两样都没有，libvirt 就无从下手。',
    messages: {
      'nvram-bios': 'BIOS 固件不保存变量：旁边有 `<nvram>`，libvirt 会拒绝。',
      'state-bios': 'BIOS 固件不保存变量，本来就是无状态的：libvirt 会拒绝该域。',
      'state-rom': '作为 ROM 映像加载的固件不保存变量：libvirt 会拒绝该域。',
      'nvram-stateless': '无状态的 loader 不保存变量：旁边有 `<nvram>`，libvirt 会拒绝。',
      'no-path': '路径和 `firmware` 都没写，看不出是哪款固件：libvirt 会拒绝该域。',
      'features-alone': '只有用 `firmware` 让 libvirt 自己挑固件时，固件特性才算数：libvirt 会拒绝该域。',
      'keys-alone': '没有安全启动，预置密钥就没有意义，而这里排除了安全启动：libvirt 会拒绝该域。',
    },
    fixes: {
      remove: '删除 `{name}`（会改变客户机的固件）',
      efi: "写 `firmware='efi'`，让 libvirt 挑选 UEFI 固件（会改变客户机的固件）",
      'no-keys': "密钥设为 `enabled='no'`",
    },
    related: {
      stateless: '这里写了无状态',
      firmware: '这里要求 BIOS',
      'secure-boot': '这里排除了安全启动',
    },
  },
});
