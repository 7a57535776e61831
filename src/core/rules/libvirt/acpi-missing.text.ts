import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Guest without ACPI',
    why: 'A feature that is not listed is off, and libvirt then starts QEMU with ACPI disabled. `virsh shutdown` presses a power button that the guest does not have, and plugging processors, memory or most devices in while it runs goes through ACPI too. It costs nothing but a few tables; only systems from before ACPI trip over it.',
    keep: 'The guest is older than ACPI, or its kernel is small on purpose and is stopped by other means.',
    messages: {
      missing: 'No `<acpi/>` among the features in this file: no orderly shutdown from the host, and no hot plug.',
    },
    fixes: {
      add: 'Add `<acpi/>` (changes guest-visible hardware)',
    },
  },
  'zh-cn': {
    title: '客户机没有 ACPI',
    why: '没有列出的特性就是关闭的，libvirt 启动 QEMU 时会关掉 ACPI。于是 `virsh shutdown` 按的电源键在客户机里并不存在，运行中热插拔处理器、内存和大多数设备也要经过 ACPI。它的代价不过几张表，只有 ACPI 出现之前的系统会受影响。',
    keep: '客户机比 ACPI 还老，或者内核特意精简，用别的办法停机。',
    messages: {
      missing: '这个文件的特性里没有 `<acpi/>`：宿主机无法让客户机正常关机，也不能热插拔。',
    },
    fixes: {
      add: '加入 `<acpi/>`（会改变客户机看到的硬件）',
    },
  },
});
