import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Interrupt moderation',
    summary: 'Lets up to this many packets arrive at the tap device before the guest is interrupted.',
    gives: 'Latency of single packets.',
    gains: 'Interrupts, and with them CPU time.',
    right: 'Rates are high and latency matters little.',
    variants: {
      refused: {
        does: 'Asks for interrupt moderation on a kind of connection for which libvirt refuses it.',
      },
    },
  },
  'zh-cn': {
    title: '中断合并',
    summary: '最多攒够这么多包到达 tap 设备，才中断客户机。',
    gives: '单个包的延迟。',
    gains: '省下中断，也就省下 CPU 时间。',
    right: '速率高而不太在乎延迟。',
    variants: {
      refused: {
        does: '在 libvirt 不支持的连接类型上要求中断合并，会被拒绝。',
      },
    },
  },
});
