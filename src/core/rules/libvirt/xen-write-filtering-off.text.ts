import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Unfiltered writes to a device’s configuration',
    why: 'The configuration space of a PCI device says where its memory lies, how it interrupts and what it may do on the bus. Xen lets the guest that owns the device write only what is known to be harmless, since a wrong value can disturb the device’s neighbours or the whole host. Some drivers write registers of their own that Xen does not know, and then fail; for those the filter can be opened register by register in Xen’s configuration.',
    keep: 'The driver in the guest needs it, the guest is trusted, and it was tried what happens.',
    messages: {
      unfiltered: 'The guest may write anything to the configuration space of this device, and with a wrong value disturb the host.',
    },
    fixes: {
      remove: 'Remove the attribute, so that Xen filters these writes',
    },
  },
  'zh-cn': {
    title: '对设备配置空间的写入不过滤',
    why: 'PCI 设备的配置空间规定了它的内存在哪里、怎样中断、在总线上能做什么。Xen 只允许拥有设备的客户机写入已知无害的值，因为写错会影响相邻设备，甚至整台宿主机。有些驱动要写 Xen 不认识的专用寄存器，会因此失败；这种情况可以在 Xen 的配置里逐个寄存器放开。',
    keep: '客户机里的驱动需要它，客户机可信，而且试过会发生什么。',
    messages: {
      unfiltered: '客户机可以向这个设备的配置空间写入任何值，写错就会干扰宿主机。',
    },
    fixes: {
      remove: '删除该属性，让 Xen 过滤这些写入',
    },
  },
});
