import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Link state',
    summary: 'Decides whether the card’s cable counts as plugged in.',
    variants: {
      up: {
        does: 'Leaves the cable plugged in, as by default.',
      },
      down: {
        does: 'Starts the guest with the card’s cable unplugged; it can be plugged in while it runs.',
        gives: 'The network, until somebody changes it.',
        gains: 'A card that is there but reaches nothing, as for a quarantined guest.',
      },
    },
  },
  'zh-cn': {
    title: '链路状态',
    summary: '决定网线算不算插着。',
    variants: {
      up: {
        does: '网线插着，默认如此。',
      },
      down: {
        does: '客户机启动时网线是拔掉的，运行中可以插上。',
        gives: '网络，直到有人改过来。',
        gains: '网卡在，但哪儿也到不了，适合隔离观察的客户机。',
      },
    },
  },
});
