import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Two boot orders',
    why: 'A boot order is given either for the whole guest, by `<boot dev>` under `<os>`, or device by device, by `<boot order>`. libvirt refuses both in one domain, and an order that two devices claim. Device by device is the clearer one: it says which of several disks or cards comes first, and other devices are not tried at all.',
    messages: {
      mixed: '`<boot>` under `<os>` cannot stand beside a device’s own boot order: libvirt refuses the domain.',
      twice: 'Another device already has boot order {order}: libvirt refuses the domain.',
      zero: 'A boot order counts from 1: libvirt refuses the domain.',
    },
    fixes: { general: 'Remove `<boot>` under `<os>`, so that the devices’ order holds' },
    related: {
      device: 'A device with an order of its own',
      first: 'The same order, earlier',
    },
  },
  'zh-cn': {
    title: '两套启动顺序',
    why: '启动顺序要么整机统一给出，写在 `<os>` 下的 `<boot dev>`，要么逐个设备给出，写成 `<boot order>`。两者并存，或者两个设备抢同一个序号，libvirt 都会拒绝。逐个设备写更清楚：几块磁盘或网卡谁在前一目了然，其他设备根本不会尝试。',
    messages: {
      mixed: '`<os>` 下的 `<boot>` 不能与设备自己的启动顺序并存：libvirt 会拒绝该域。',
      twice: '启动序号 {order} 已被另一个设备占用：libvirt 会拒绝该域。',
      zero: '启动序号从 1 算起：libvirt 会拒绝该域。',
    },
    fixes: { general: '删除 `<os>` 下的 `<boot>`，以设备的顺序为准' },
    related: {
      device: '自带序号的设备',
      first: '前面已有同一序号',
    },
  },
});
