import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Memory growth',
    summary: 'Sets how far memory devices may raise the guest’s RAM while it runs; at boot it has `memory`.',
    gives: 'Address space and slots that the guest sees from then on, wherever it moves.',
    gains: 'Growth without a restart, and beyond what a balloon can return.',
    right: 'Guests are sized small and grow with their load.',
    variants: {
      slots: {
        does: 'Says how many memory modules can be plugged in, each of which takes a slot for good while it is there.',
        gives: 'Fine steps: few slots mean large modules.',
        gains: 'Few slots keep the guest’s hardware small; `virtio-mem` grows in blocks and needs none.',
      },
    },
  },
  'zh-cn': {
    title: '内存上限',
    summary: '设定客户机运行时内存设备能把 RAM 加到多大；启动时只有 `memory`。',
    gives: '客户机从此都能看到的地址空间和插槽，迁到哪里都一样。',
    gains: '不重启就能扩容，而且能超过气球可归还的量。',
    right: '客户机起步小，随负载增长。',
    variants: {
      slots: {
        does: '规定能插几根内存条；每根在位时都占一个插槽。',
        gives: '步长粗：插槽少，内存条就得大。',
        gains: '插槽少，客户机的硬件就少；`virtio-mem` 按块增长，不占插槽。',
      },
    },
  },
});
