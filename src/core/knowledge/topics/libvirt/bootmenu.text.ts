import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Boot menu',
    summary: 'Decides whether the firmware offers a choice of boot devices on the console.',
    variants: {
      yes: {
        does: 'Offers the boot devices on the console at each start, for as long as `timeout` says.',
        gives: 'A little start-up time, and control: whoever reaches the console can start other media.',
        gains: 'A way to rescue media without editing the domain.',
      },
      no: {
        does: 'Starts by the written order without asking, and ignores `timeout`.',
        gives: 'Choosing at the console.',
      },
    },
  },
  'zh-cn': {
    title: '启动菜单',
    summary: '决定固件是否在控制台上提供启动设备选择。',
    variants: {
      yes: {
        does: '每次启动都在控制台列出启动设备，停留 `timeout` 那么久。',
        gives: '一点启动时间，以及控制权：能碰到控制台的人可以改从别的介质启动。',
        gains: '不改定义就能进救援介质。',
      },
      no: {
        does: '按写好的次序启动，不询问，`timeout` 也不起作用。',
        gives: '不能在控制台上选择。',
      },
    },
  },
});
