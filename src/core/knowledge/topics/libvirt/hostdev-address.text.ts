import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Which host device',
    summary: 'Names the device on the host; where the guest sees it, the `address` beside `source` decides.',
    variants: {
      identity: {
        does: 'Finds the USB device by the ids that it reports, whichever port it is plugged into.',
        gives: 'Certainty: any device with these ids fits, and two alike need an `address` as well.',
        gains: 'A choice that survives replugging and host reboots.',
      },
      usb: {
        does: 'Finds the USB device by bus and number, which the host assigns anew at every plugging.',
        gives: 'Stability: after replugging another device may answer there.',
        gains: 'A way to tell twins with equal ids apart.',
      },
      pci: {
        does: 'Names the device by its place on the host’s PCI bus, as `lspci` shows it.',
        gives: 'Other hosts, and this one once cards or firmware settings have changed its numbering.',
      },
      mdev: {
        does: 'Names a slice of a device by UUID, which must have been created on the host before the start.',
        gives: 'A guest that carries its device along: each host has to provide that UUID.',
      },
    },
  },
  'zh-cn': {
    title: '指定哪个宿主机设备',
    summary: '指定宿主机上的设备；它在客户机里的位置由 `source` 旁边的 `address` 决定。',
    variants: {
      identity: {
        does: '按 USB 设备自报的 ID 查找，插在哪个口都行。',
        gives: '确定性：ID 相符的设备都算数，有两个一样的还得再写 `address`。',
        gains: '重新插拔、宿主机重启都不影响。',
      },
      usb: {
        does: '按总线和编号查找 USB 设备，而每次插入宿主机都会重新编号。',
        gives: '稳定性：重新插拔之后，这个编号可能已是别的设备。',
        gains: '能区分 ID 相同的两个设备。',
      },
      pci: {
        does: '按设备在宿主机 PCI 总线上的位置指定，也就是 `lspci` 显示的地址。',
        gives: '其他宿主机；这台宿主机换卡或改固件设置后编号也会变。',
      },
      mdev: {
        does: '用 UUID 指定设备的一份，启动前它必须已在宿主机上创建好。',
        gives: '设备不随客户机走：每台宿主机都得提供这个 UUID。',
      },
    },
  },
});
