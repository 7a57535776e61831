import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Width of physical addresses',
    summary: 'Decides how much memory and device space the guest can address.',
    variants: {
      passthrough: {
        does: 'Gives the guest the host’s own address width.',
        gives: 'Migration to hosts with fewer bits.',
        gains: 'Room for large memory and for devices with large windows, such as GPUs.',
      },
      emulate: {
        does: 'Fixes the width at `bits`, which must not exceed that of any host.',
        gives: 'Space: too few bits leave no place for much memory or large device windows.',
        gains: 'The same address space on every host.',
      },
      limit: {
        does: 'Caps the host’s width at this many bits.',
        gains: 'Migration between hosts of different width, down to this one.',
      },
    },
  },
  'zh-cn': {
    title: '物理地址宽度',
    summary: '决定客户机能寻址多大的内存和设备空间。',
    variants: {
      passthrough: {
        does: '把宿主机自己的地址宽度给客户机。',
        gives: '迁到位数更少的宿主机。',
        gains: '容得下大内存，以及 GPU 之类窗口很大的设备。',
      },
      emulate: {
        does: '把宽度固定为 `bits`，不能超过任何一台宿主机。',
        gives: '空间：位数太少，放不下大内存或大的设备窗口。',
        gains: '每台宿主机上地址空间都相同。',
      },
      limit: {
        does: '把宿主机的宽度限制到这么多位。',
        gains: '不同宽度的宿主机之间可以迁移，以此为下限。',
      },
    },
  },
});
