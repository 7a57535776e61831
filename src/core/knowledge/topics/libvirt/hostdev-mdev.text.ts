import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Virtual GPU and other slices',
    summary: 'Decides how a slice of a host device appears to the guest, and whether its picture can be shown.',
    variants: {
      'vfio-pci': { does: 'Shows the slice as a PCI device, as virtual GPUs are; the guest loads the maker’s driver for it.' },
      'vfio-ccw': { does: 'Shows the slice as a channel device of IBM Z, such as a DASD disk.' },
      'vfio-ap': { does: 'Hands the guest domains of IBM Z crypto adapters, with the keys that live in them.' },
      display: {
        does: 'Takes the picture of the virtual GPU for the guest’s console, which needs a `graphics` element.',
        gives: 'A path from the vendor’s driver into QEMU’s console server.',
        gains: 'An accelerated desktop without an emulated card.',
      },
      noDisplay: {
        does: 'Leaves the picture of the virtual GPU to software in the guest, such as its own remote desktop, which is the default.',
      },
      ramfb: {
        does: 'Adds a plain memory framebuffer, on which firmware and boot messages show until the GPU’s driver loads.',
        right: 'The virtual GPU is the only display.',
      },
      noRamfb: {
        does: 'Shows nothing of firmware and boot on the virtual GPU, until the guest’s driver takes it over, which is the default.',
      },
    },
  },
  'zh-cn': {
    title: '虚拟 GPU 等设备切片',
    summary: '决定宿主机设备的一份以什么形式呈现给客户机，以及能否显示它的画面。',
    variants: {
      'vfio-pci': { does: '以 PCI 设备的形式呈现，虚拟 GPU 就是如此；客户机要装厂商的驱动。' },
      'vfio-ccw': { does: '以 IBM Z 通道设备的形式呈现，例如 DASD 磁盘。' },
      'vfio-ap': { does: '把 IBM Z 加密适配器的若干域交给客户机，连同里面的密钥。' },
      display: {
        does: '把虚拟 GPU 的画面送到客户机控制台，因此要有 `graphics` 元素。',
        gives: '多了一条从厂商驱动通到 QEMU 控制台服务的路径。',
        gains: '不用模拟显卡就有加速桌面。',
      },
      noDisplay: { does: '虚拟 GPU 的画面交给客户机里的软件处理，例如它自己的远程桌面，这是默认值。' },
      ramfb: {
        does: '增加一个简单的内存帧缓冲，GPU 驱动加载之前的固件和启动信息显示在上面。',
        right: '虚拟 GPU 是唯一的显示设备。',
      },
      noRamfb: { does: '客户机驱动接管之前，虚拟 GPU 上看不到固件和启动过程，这是默认值。' },
    },
  },
});
