import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'UEFI without ACPI',
    why: 'On x86 UEFI firmware describes the machine to the guest in ACPI tables, so libvirt refuses such a guest when `<features>` has no `<acpi/>`. libvirt adds nothing here by itself: what is not written is off. ACPI also brings the power button and hotplug; hardly any guest of today starts without it.',
    messages: { missing: 'This guest starts through UEFI, but there is no `<acpi/>` under `<features>`: libvirt refuses the domain.' },
    fixes: { acpi: 'Add `<acpi/>` (changes guest-visible hardware)' },
  },
  'zh-cn': {
    title: 'UEFI 缺少 ACPI',
    why: '在 x86 上，UEFI 固件通过 ACPI 表向客户机描述机器，所以 `<features>` 里没有 `<acpi/>` 时 libvirt 会拒绝这样的域。这一项 libvirt 不会自动补上：没写就是关闭。ACPI 还带来电源键和热插拔；如今几乎没有客户机离得开它。',
    messages: { missing: '这个客户机经 UEFI 启动，但 `<features>` 下没有 `<acpi/>`：libvirt 会拒绝该域。' },
    fixes: { acpi: '加上 `<acpi/>`（会改变客户机看到的硬件）' },
  },
});
