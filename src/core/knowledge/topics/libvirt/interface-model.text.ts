import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Network card model',
    summary: 'Decides which network card the guest finds: one made for virtual machines, or an imitation of hardware.',
    variants: {
      virtio: {
        does: 'Gives the guest a paravirtual card, whose packets QEMU, or with vhost the host’s kernel, takes straight from a ring in memory.',
        gives: 'Systems without the driver; and with vhost some distance, as the host’s kernel reads what the guest writes.',
        gains: 'The least work per packet, and several queues.',
        right: 'The guest has the driver.',
      },
      'virtio-transitional': {
        does: 'Gives a virtio card that drivers of the first generation can work too, in a conventional PCI slot.',
        gives: 'A clean PCI Express layout.',
        gains: 'Older systems that know virtio only in its early form.',
        right: 'The guest is that old.',
      },
      'virtio-non-transitional': {
        does: 'Gives a virtio card that speaks only the standardized protocol, in a PCI Express slot where the machine has one.',
        gives: 'Systems with drivers from before the standard.',
        gains: 'A simpler device and a better use of PCI slots.',
        right: 'Guests are current; libvirt recommends it for them.',
      },
      intel: {
        does: 'Imitates an Intel gigabit card, so that each packet costs accesses to pretended registers.',
        gives:
          'Speed (in Proxmox’s guide, read in {virtio-guide-year}, virtio reached up to {virtio-nic-factor} times an `e1000`) and vhost.',
        gains: 'A driver in practically every system.',
        right: 'The guest has no virtio driver, or not yet.',
      },
      rtl8139: {
        does: 'Imitates a Fast Ethernet card of the nineties, which is also what `x86` guests get without a model.',
        gives: 'Speed, vhost, and attack surface, as its registers are emulated.',
        gains: 'Drivers in the very oldest systems.',
        right: 'Nothing newer works in the guest.',
      },
      vmxnet3: {
        does: 'Imitates the paravirtual card of VMware, inside QEMU.',
        gives: 'vhost, and with it the host kernel’s quicker path.',
        gains: 'A guest moved over from VMware keeps its driver and settings.',
        right: 'The guest is newly imported.',
      },
      netfront: {
        does: 'Gives Xen’s paravirtual card, whose front end shares pages with a back end in the control domain.',
        gives: 'KVM hosts, and guests without Xen’s drivers.',
        gains: 'No emulated card; for PV guests the Xen driver takes nothing else.',
      },
      antique: {
        does: 'Imitates a card from the time of ISA and early PCI.',
        gives: 'Speed, vhost, and attack surface, as its emulation is old code.',
        gains: 'Systems that know only this card.',
        right: 'Such a system is being kept alive.',
      },
    },
  },
  'zh-cn': {
    title: '网卡型号',
    summary: '决定客户机看到什么网卡：专为虚拟机设计的，还是模拟真实硬件的。',
    variants: {
      virtio: {
        does: '给客户机一块半虚拟化网卡，QEMU（用 vhost 时是宿主机内核）直接从内存里的环形队列取走数据包。',
        gives: '没有驱动的系统；用 vhost 时还少一层隔离，因为宿主机内核要读取客户机写的内容。',
        gains: '每个包的开销最小，支持多队列。',
        right: '客户机带有驱动。',
      },
      'virtio-transitional': {
        does: '给一块第一代驱动也能用的 virtio 网卡，插在传统 PCI 槽上。',
        gives: 'PCI Express 布局不整洁。',
        gains: '只认识早期 virtio 的老系统也能用。',
        right: '客户机确实那么老。',
      },
      'virtio-non-transitional': {
        does: '给一块只支持标准协议的 virtio 网卡，机器有 PCI Express 槽就插在上面。',
        gives: '驱动早于标准的系统。',
        gains: '设备更简单，PCI 槽也用得更合理。',
        right: '客户机较新；libvirt 也推荐这样用。',
      },
      intel: {
        does: '模拟 Intel 千兆网卡，每个包都要访问模拟的寄存器。',
        gives: '速度（Proxmox 手册称 virtio 最高可达 `e1000` 的 {virtio-nic-factor} 倍，{virtio-guide-year} 年查阅）以及 vhost。',
        gains: '几乎所有系统都自带驱动。',
        right: '客户机没有或还没装 virtio 驱动。',
      },
      rtl8139: {
        does: '模拟上世纪九十年代的百兆网卡；`x86` 客户机不写型号时得到的也是它。',
        gives: '速度和 vhost；模拟的寄存器还增加了攻击面。',
        gains: '最老的系统也有驱动。',
        right: '更新的网卡在客户机里都用不了。',
      },
      vmxnet3: {
        does: '在 QEMU 里模拟 VMware 的半虚拟化网卡。',
        gives: 'vhost，也就没有宿主机内核那条更快的路径。',
        gains: '从 VMware 迁来的客户机可以沿用驱动和设置。',
        right: '客户机刚导入不久。',
      },
      netfront: {
        does: '给 Xen 的半虚拟化网卡，前端与控制域里的后端共享内存页。',
        gives: 'KVM 宿主机，还有不带 Xen 驱动的客户机。',
        gains: '没有模拟网卡；PV 客户机若用别的型号，Xen 驱动会拒绝。',
      },
      antique: {
        does: '模拟 ISA 和早期 PCI 时代的网卡。',
        gives: '速度和 vhost；模拟它的代码很老，攻击面更大。',
        gains: '只认这种网卡的系统能用。',
        right: '正在维持这样一套老系统。',
      },
    },
  },
});
