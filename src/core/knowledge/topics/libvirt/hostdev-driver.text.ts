import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Driver on the host',
    summary:
      'Decides which host driver holds the device while the guest has it; without it libvirt picks the best match, since {vfio-driver-libvirt}.',
    variants: {
      generic: {
        does: 'Holds the device by the generic `vfio-pci`, even where a vendor’s VFIO driver would match.',
        gives: 'What the vendor’s driver adds, such as live migration of the device.',
        gains: 'The least code between guest and hardware.',
      },
      vendor: {
        does: 'Holds the device by this driver instead of the one that libvirt would pick.',
        gives: 'Hosts without that module, and trust in more vendor code in the kernel.',
        gains: 'Features such as migration of the device’s state.',
        right: 'The module is missing from the kernel’s list of matches.',
      },
      ignored: {
        does: 'Has practically no effect: which kind of assignment is used follows from the hypervisor; `model` is what chooses a driver.',
      },
    },
  },
  'zh-cn': {
    title: '宿主机一侧的驱动',
    summary: '决定设备归客户机期间由宿主机的哪个驱动持有；不写时由 libvirt 选最匹配的（自 {vfio-driver-libvirt} 起）。',
    variants: {
      generic: {
        does: '一律用通用的 `vfio-pci` 持有设备，哪怕有匹配的厂商 VFIO 驱动。',
        gives: '厂商驱动的附加功能，例如设备的热迁移。',
        gains: '客户机与硬件之间的代码最少。',
      },
      vendor: {
        does: '用这个驱动持有设备，而不是 libvirt 会选的那个。',
        gives: '没有这个模块的宿主机；内核里还要多信任一份厂商代码。',
        gains: '诸如迁移设备状态的功能。',
        right: '内核的匹配表里没有列出这个模块。',
      },
      ignored: { does: '几乎不起作用：用哪种直通由虚拟机监视器决定；选驱动要用 `model`。' },
    },
  },
});
