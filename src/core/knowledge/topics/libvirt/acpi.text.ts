import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'ACPI',
    summary: 'Gives the guest firmware tables for power button, hotplug and the wiring of its devices; without the tag they are missing.',
    gives: 'Code in the guest’s firmware and QEMU that bare microVMs save.',
    gains: 'Orderly shutdown, hotplug, and several CPUs for most systems.',
    right: 'The guest is an ordinary one.',
    variants: {
      uefi: {
        does: 'Gives the guest the tables that UEFI on `x86` cannot do without: libvirt refuses this firmware when the tag is gone.',
        gains: 'Orderly shutdown and hotplug as well.',
      },
      arm: {
        does: 'Describes the machine by firmware tables instead of a device tree alone; on Arm libvirt demands UEFI with it.',
        gains: 'Power button and hotplug for systems built for servers.',
        right: 'UEFI starts the guest; without it the tag goes, and a device tree does.',
      },
    },
  },
  'zh-cn': {
    title: 'ACPI',
    summary: '给客户机提供固件表：电源键、热插拔和设备连线；不写就没有。',
    gives: '固件和 QEMU 里的一些代码，极简的 microVM 会省掉。',
    gains: '正常关机、热插拔，多数系统也靠它使用多个 CPU。',
    right: '普通的客户机。',
    variants: {
      uefi: {
        does: '提供固件表，`x86` 上的 UEFI 离不开它：去掉这个标签，libvirt 会拒绝这种固件。',
        gains: '同时也有正常关机和热插拔。',
      },
      arm: {
        does: '用固件表而不只靠设备树来描述机器；在 Arm 上，libvirt 要求同时有 UEFI。',
        gains: '面向服务器的系统有电源键和热插拔。',
        right: '客户机由 UEFI 启动；没有 UEFI 就去掉这个标签，靠设备树即可。',
      },
    },
  },
});
