import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Some Hyper-V enlightenments are missing',
    why: 'Each enlightenment spares Windows another costly thing, and some pay only together. Without synthetic timers and the reference clock some versions fall back to the HPET or the real-time clock and wake a host CPU all the time, even when idle. QEMU recommends nearly all of them; each is a little more interface that the guest can call. One that is set to `off` counts as chosen and is not listed.',
    keep: 'The guest must stay startable on an older QEMU or kernel that lacks them.',
    messages: {
      timers: 'Not switched on in this file: {missing}; without its timers and clock Windows may poll emulated ones even while idle.',
      others: 'Not switched on in this file: {missing}, which Windows would use to spare exits.',
    },
    fixes: {
      add: 'Add them with what they require (changes guest-visible hardware)',
    },
  },
  'zh-cn': {
    title: 'Hyper-V 增强特性不全',
    why: '每一项增强特性都替 Windows 省掉一种开销，有些要合在一起才见效。没有合成定时器和参考时钟，某些版本会退回 HPET 或实时时钟，空闲时也不停唤醒宿主机 CPU。QEMU 推荐启用其中的绝大多数；代价是客户机能调用的接口多一点。写成 `off` 的视为有意为之，不列出。',
    keep: '客户机还要能在缺少这些特性的旧版 QEMU 或内核上启动。',
    messages: {
      timers: '这个文件没有启用 {missing}；缺了 Hyper-V 的定时器或时钟，Windows 空闲时也可能不停轮询模拟的时钟设备。',
      others: '这个文件没有启用 {missing}，而 Windows 可以借它们减少退出。',
    },
    fixes: {
      add: '补上这些特性及其前提（会改变客户机看到的硬件）',
    },
  },
});
