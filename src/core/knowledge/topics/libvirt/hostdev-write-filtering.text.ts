import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Writes to PCI configuration (Xen)',
    summary: 'Decides whether Xen checks what the guest writes into the configuration space of its PCI device.',
    variants: {
      off: {
        does: 'Lets the guest write anything into the device’s configuration space.',
        gives: 'Part of the boundary: the guest can reprogram what Xen counts on, and so may disturb the host.',
        gains: 'Devices with registers that the filter does not know.',
        right: 'Its driver fails otherwise and the guest is trusted like the host.',
      },
      on: {
        does: 'Lets only writes through that Xen knows as harmless, which is the default.',
        gains: 'A guest that cannot turn the device against its host.',
      },
      refused: { does: 'Makes libvirt refuse the device here: only its Xen driver knows this filter.' },
    },
  },
  'zh-cn': {
    title: '写 PCI 配置空间（Xen）',
    summary: '决定 Xen 是否检查客户机写入 PCI 设备配置空间的内容。',
    variants: {
      off: {
        does: '客户机可以随意写设备的配置空间。',
        gives: '一部分边界：客户机能改动 Xen 所依赖的设置，可能干扰宿主机。',
        gains: '带有过滤器不认识的寄存器的设备也能工作。',
        right: '不这样驱动就不工作，而且客户机与宿主机同样可信。',
      },
      on: {
        does: '只放行 Xen 认为无害的写入，这是默认值。',
        gains: '客户机不能拿设备来对付宿主机。',
      },
      refused: { does: 'libvirt 在这里会拒绝这个设备：只有 Xen 驱动才有这个过滤器。' },
    },
  },
});
