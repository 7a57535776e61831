import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Time between probes at the start',
    summary: 'How long the engine waits between probes during the start period, {health-start-interval} unless set.',
    variants: {
      starting: {
        does: 'Sets the time between probes for the start period only; after it `--interval` holds.',
        gives: 'Engines before {health-start-engine}, which do not know it.',
        gains: 'What waits for this container starts as soon as it is ready, without short probes for ever.',
      },
      idle: {
        does: 'Does nothing, since without `--start-period` there is no time for which it would hold.',
      },
    },
  },
  'zh-cn': {
    title: '启动期的探测间隔',
    summary: '启动期内引擎两次探测之间的间隔，不写则为 {health-start-interval}。',
    variants: {
      starting: {
        does: '只设定启动期内的探测间隔，之后按 `--interval`。',
        gives: '{health-start-engine} 之前的引擎，它们不认识。',
        gains: '等它的服务在它就绪后立刻启动，又不必一直频繁探测。',
      },
      idle: { does: '不起作用：没写 `--start-period`，就没有它适用的时间。' },
    },
  },
});
