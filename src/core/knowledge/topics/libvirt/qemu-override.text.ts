import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Overridden device properties',
    summary: 'Changes properties of devices that libvirt hands to QEMU, for testing; since libvirt {override-libvirt}.',
    gives: 'Support: libvirt marks the guest as tainted and promises nothing for updates or migration.',
    gains: 'Switches without a raw command line, on a device that libvirt still manages.',
    right: 'A feature is tried out before libvirt knows it.',
    variants: {
      alias: { does: 'Picks the device by its alias; only one that the file itself gives, such as `ua-disk`, stays the same.' },
      property: {
        does: 'Sets this property of the device’s guest side, over what libvirt would have written.',
        gives: 'libvirt’s checks, and support: it marks the guest as tainted.',
        gains: 'One switch, without a raw argument.',
      },
      remove: { does: 'Drops a property that libvirt would have written, so that QEMU’s own default holds.' },
    },
  },
  'zh-cn': {
    title: '覆盖设备属性',
    summary: '改动 libvirt 交给 QEMU 的设备属性，用于测试；自 libvirt {override-libvirt} 起可用。',
    gives: '支持：libvirt 会把客户机标记为 tainted，升级和迁移都不作保证。',
    gains: '不用原始命令行就能拨动开关，设备仍由 libvirt 管理。',
    right: '在 libvirt 支持之前先试用某个功能。',
    variants: {
      alias: { does: '按别名选设备；只有文件自己起的别名（如 `ua-disk`）才不会变。' },
      property: {
        does: '设定设备在客户机一侧的这个属性，盖过 libvirt 原来会写的值。',
        gives: 'libvirt 的检查和支持：客户机会被标记为 tainted。',
        gains: '只动一个开关，不用原始参数。',
      },
      remove: { does: '去掉 libvirt 原来会写的属性，改用 QEMU 自己的默认值。' },
    },
  },
});
