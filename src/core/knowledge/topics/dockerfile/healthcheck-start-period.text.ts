import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Start period',
    summary: 'For this long after the start, failed probes do not count; the first success ends it. None unless set.',
    variants: {
      short: {
        does: 'Does not count failed probes for {value} after the start, or until the first success.',
        gains: 'A service that takes a moment to start is not taken for a broken one.',
      },
      long: {
        does: 'Leaves failed probes uncounted for as long as {value} after the start, or until the first success.',
        gives: 'A service that will never come up is noticed only then, and what waits for it waits as long.',
        gains: 'Slow starts, such as a database that recovers, pass for what they are.',
      },
    },
  },
  'zh-cn': {
    title: '启动期',
    summary: '启动后的这段时间里，探测失败不计数，第一次成功就结束；不写则没有。',
    variants: {
      short: {
        does: '启动后 {value} 内，或直到第一次成功，探测失败不计数。',
        gains: '启动要花点时间的服务不会被当作故障。',
      },
      long: {
        does: '启动后长达 {value}，或直到第一次成功，探测失败都不计数。',
        gives: '永远起不来的服务要到那时才被发现，等它的服务也等那么久。',
        gains: '启动慢的情况（例如数据库在恢复）能得到应有的时间。',
      },
    },
  },
});
