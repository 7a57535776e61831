import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Performance counter on the host',
    summary: 'Chooses events of the host’s counters that are kept for this guest and read through libvirt’s statistics.',
    variants: {
      counted: {
        does: 'Counts this event for the guest’s process on the host.',
        gives: 'One of few hardware counters, and hosts that cannot count it.',
        gains: 'A view from outside, without a tool in the guest.',
        right: 'Somebody reads the figures.',
      },
      uncounted: {
        does: 'Leaves this event uncounted, as without the line.',
      },
    },
  },
  'zh-cn': {
    title: '宿主机性能计数',
    summary: '选择为这台客户机统计哪些宿主机事件，通过 libvirt 的统计接口读取。',
    variants: {
      counted: {
        does: '在宿主机上为客户机进程统计这一事件。',
        gives: '为数不多的硬件计数器之一，以及无法统计它的宿主机。',
        gains: '从外面就能看，不用在客户机里装工具。',
        right: '确实有人看这些数字。',
      },
      uncounted: {
        does: '不统计这一事件，与不写相同。',
      },
    },
  },
});
