import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Sleep states',
    summary: 'Decides which sleep states the guest’s firmware tables offer.',
    variants: {
      memory: {
        does: 'Offers suspending to memory: the guest stops, its RAM stays taken on the host.',
        gives: 'Servers that a careless power setting puts to sleep, until `virsh dompmwakeup`.',
        right: 'It is a desktop whose users expect it.',
      },
      noMemory: {
        does: 'Hides suspending to memory.',
        gives: 'Sleep in desktop guests.',
        gains: 'A server that does not fall asleep, and assigned GPUs that need not survive it.',
      },
      disk: {
        does: 'Offers suspending to disk: the guest saves its RAM itself and powers off.',
        gives: 'A libvirt that knows: to it the domain just ended, and a changed definition may break the resume.',
      },
      noDisk: {
        does: 'Hides suspending to disk, though the guest may still save itself and power off.',
        gains: 'Saving stays with `virsh save`, which keeps devices in step.',
      },
    },
  },
  'zh-cn': {
    title: '睡眠状态',
    summary: '决定客户机的固件表里给出哪些睡眠状态。',
    variants: {
      memory: {
        does: '提供挂起到内存：客户机停下，它的内存仍占着宿主机。',
        gives: '服务器可能因电源设置而睡去，要用 `virsh dompmwakeup` 唤醒。',
        right: '桌面系统，用户习惯如此。',
      },
      noMemory: {
        does: '隐藏挂起到内存。',
        gives: '桌面客户机的睡眠。',
        gains: '服务器不会睡去，直通的 GPU 也不必经受这一关。',
      },
      disk: {
        does: '提供挂起到磁盘：客户机自己保存内存后关机。',
        gives: 'libvirt 并不知情：在它看来域只是结束了，改了定义可能恢复不了。',
      },
      noDisk: {
        does: '隐藏挂起到磁盘，但客户机仍可自己保存再关机。',
        gains: '保存由 `virsh save` 负责，设备状态也一致。',
      },
    },
  },
});
