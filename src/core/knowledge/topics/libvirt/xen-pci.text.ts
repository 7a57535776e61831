import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'PCI passthrough on Xen',
    summary: 'Prepares a Xen guest for devices of the host.',
    variants: {
      unused: {
        does: 'Prepares nothing here: only Xen’s driver heeds it, and KVM maps an assigned device by itself.',
      },
      hostMap: {
        does: 'Shows a PV guest the host’s memory map, so that it leaves room for the device’s windows.',
        gives: 'Migration, since the map is this host’s.',
        right: 'A PV guest is given PCI devices.',
      },
      ownMap: {
        does: 'Gives a PV guest a plain map of its own.',
        gives: 'PCI devices of the host in it.',
        gains: 'The same map on every host.',
      },
      mapping: {
        does: 'Sets up IOMMU mappings for the guest, also before a device is assigned.',
        gives: 'Time and memory for tables, and free migration.',
        gains: 'Devices that can be plugged in later, and can only reach this guest’s memory.',
      },
      shared: {
        does: 'Lets the IOMMU use the processor’s own tables for the guest.',
        gives: 'Hosts whose IOMMU cannot.',
        gains: 'No second set of tables to keep.',
      },
      synchronized: {
        does: 'Keeps tables of their own for the IOMMU, in step with the guest’s.',
        gives: 'Memory, and work at each change.',
        gains: 'It works on every IOMMU, and for PV guests.',
      },
      noMapping: {
        does: 'Keeps the guest without IOMMU mappings.',
        gives: 'Assigning devices, at the start and later.',
        gains: 'Memory operations such as ballooning stay cheap.',
      },
    },
  },
  'zh-cn': {
    title: 'Xen 上的 PCI 直通',
    summary: '让 Xen 客户机为使用宿主机设备做好准备。',
    variants: {
      unused: {
        does: '在这里不做任何准备：只有 Xen 驱动理会它，KVM 会自行映射直通设备。',
      },
      hostMap: {
        does: '向 PV 客户机给出宿主机的内存布局，为设备窗口留出位置。',
        gives: '迁移，因为布局是这台宿主机的。',
        right: 'PV 客户机要用 PCI 设备。',
      },
      ownMap: {
        does: '给 PV 客户机一份自己的简单布局。',
        gives: '在其中使用宿主机的 PCI 设备。',
        gains: '每台宿主机上布局都一样。',
      },
      mapping: {
        does: '为客户机建立 IOMMU 映射，分配设备之前就做好。',
        gives: '建表的时间和内存，以及自由迁移。',
        gains: '以后可以热插设备，而且设备只能访问这台客户机的内存。',
      },
      shared: {
        does: 'IOMMU 直接使用处理器为客户机准备的页表。',
        gives: 'IOMMU 做不到的宿主机。',
        gains: '不用再维护一套页表。',
      },
      synchronized: {
        does: '为 IOMMU 另备一套页表，与客户机的保持同步。',
        gives: '内存，以及每次改动的工夫。',
        gains: '任何 IOMMU 都行，PV 客户机也行。',
      },
      noMapping: {
        does: '客户机没有 IOMMU 映射。',
        gives: '分配设备，启动时和以后都不行。',
        gains: '气球等内存操作依然便宜。',
      },
    },
  },
});
