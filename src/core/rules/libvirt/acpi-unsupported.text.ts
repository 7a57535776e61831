import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'ACPI where it cannot be',
    why: 'On 64-bit ARM it is UEFI that hands ACPI tables to the guest, and only server-like machine types such as `virt` have them; other boards describe themselves by a device tree. libvirt therefore refuses `<acpi/>` without UEFI, or on a board without ACPI. Guests that boot a kernel directly do well with the device tree; general-purpose systems want UEFI and ACPI.',
    messages: {
      'needs-uefi': 'On `aarch64`, `<acpi/>` needs UEFI, which nothing under `<os>` asks for: libvirt refuses the domain.',
      machine: 'The machine type `{machine}` has no ACPI: libvirt refuses the domain.',
    },
    fixes: { remove: 'Remove `<acpi/>` (changes guest-visible hardware)' },
  },
  'zh-cn': {
    title: '此处不能有 ACPI',
    why: '在 64 位 ARM 上，ACPI 表由 UEFI 交给客户机，而且只有 `virt` 这类面向服务器的机器类型才有；其他板子用设备树描述自己。因此没有 UEFI、或板子不支持 ACPI 时，libvirt 会拒绝 `<acpi/>`。直接启动内核的客户机用设备树就够了；通用系统则需要 UEFI 加 ACPI。',
    messages: {
      'needs-uefi': '在 `aarch64` 上 `<acpi/>` 需要 UEFI，而 `<os>` 里没有要求 UEFI：libvirt 会拒绝该域。',
      machine: '机器类型 `{machine}` 没有 ACPI：libvirt 会拒绝该域。',
    },
    fixes: { remove: '删除 `<acpi/>`（会改变客户机看到的硬件）' },
  },
});
