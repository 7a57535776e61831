import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Place in the guest',
    summary: 'Says where the guest finds the device; libvirt writes this itself and keeps it from then on.',
    variants: {
      pci: {
        does: 'Puts the device at this place of the guest’s PCI bus, not the host’s; libvirt keeps it stable from start to start.',
        gives: 'Freedom to change machine or bus: the addresses have to go with it.',
        gains: 'Network names and drivers that survive a restart or migration.',
        right: 'Libvirt wrote it; new files leave it out.',
      },
      pciAny: { does: 'Asks for a PCI slot rather than another transport, and leaves the slot to libvirt.' },
      drive: {
        does: 'Puts the disk at this place on its controller.',
        gains: 'Disks keep their order, whatever is added.',
      },
      usb: { does: 'Plugs the device into this port of the guest’s USB bus.' },
      ccw: { does: 'Gives the device this number on the channel subsystem of IBM Z, by which the guest names it.' },
      'virtio-serial': { does: 'Puts the channel at this slot of a `virtio-serial` controller.' },
      'virtio-mmio': {
        does: 'Puts the device on the simple memory-mapped transport instead of PCI.',
        gives: 'Hot plug; one such device also makes libvirt put the others there.',
        gains: 'Less hardware to emulate.',
      },
      isa: { does: 'Puts the device at a fixed port and interrupt of the old ISA bus.' },
      unassigned: {
        does: 'Lets libvirt take this host device from the host without giving it to the guest.',
        gains: 'The rest of an IOMMU group is out of the host’s hands, as its other device requires.',
      },
    },
  },
  'zh-cn': {
    title: '在客户机里的位置',
    summary: '说明客户机在哪里找到这个设备；libvirt 会自动写上，此后保持不变。',
    variants: {
      pci: {
        does: '把设备放在客户机（不是宿主机）PCI 总线的这个位置；libvirt 让它每次启动都不变。',
        gives: '换机器类型或总线的自由：地址也得跟着换。',
        gains: '重启或迁移后，网卡名和驱动都不变。',
        right: '由 libvirt 写入；新写的文件不用写。',
      },
      pciAny: { does: '要求用 PCI 而不是别的传输方式，具体插槽由 libvirt 定。' },
      drive: {
        does: '把磁盘放在控制器的这个位置。',
        gains: '加了别的磁盘，次序也不变。',
      },
      usb: { does: '把设备插到客户机 USB 总线的这个口。' },
      ccw: { does: '给设备一个 IBM Z 通道子系统的编号，客户机按它命名。' },
      'virtio-serial': { does: '把通道放在 `virtio-serial` 控制器的这个槽位。' },
      'virtio-mmio': {
        does: '把设备放在简单的内存映射传输上，而不是 PCI。',
        gives: '热插拔；有一个这样的设备，libvirt 就会把其他的也放过去。',
        gains: '要模拟的硬件更少。',
      },
      isa: { does: '把设备放在旧 ISA 总线的固定端口和中断上。' },
      unassigned: {
        does: 'libvirt 从宿主机取下这个设备，但不交给客户机。',
        gains: 'IOMMU 组里其余设备也脱离宿主机，组内那个直通设备正需要这样。',
      },
    },
  },
});
