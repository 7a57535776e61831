import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Time to stop',
    summary:
      'How long the service may take to end after the stop signal before it is killed; {stop-grace} unless set, {stop-grace-windows} on Windows.',
    variants: {
      none: {
        does: 'Kills the service at once, or nearly so, after the stop signal.',
        gives: 'Whatever it had to write or finish: databases start with recovery.',
        gains: 'Stopping takes no time.',
        right: 'Work without state.',
      },
      short: {
        does: 'Kills the service {value} after the stop signal, sooner than the usual {stop-grace}.',
        gives: 'Time for open requests and files.',
        gains: 'Updates and `down` go quickly, also past programs that ignore the signal.',
        right: 'Stateless services, and development.',
      },
      long: {
        does: 'Leaves the service {value} to end after the stop signal.',
        gives: 'As much delay whenever it hangs, at each update and each shutdown.',
        gains: 'Databases close their files, and open requests are answered.',
        right: 'Services that keep data; most of them need only a part of it.',
      },
      'very-long': {
        does: 'Leaves the service {value} to end, however long a person waits for it.',
        gives: 'Quick updates of a hung service; a shutdown of the host may cut it short anyway.',
        gains: 'Long jobs and large flushes come to their end.',
        right: 'Queues and databases with much in memory.',
      },
    },
  },
  'zh-cn': {
    title: '停止的时限',
    summary: '收到停止信号后最多可以用多久结束，超过就被杀；不写是 {stop-grace}，Windows 上是 {stop-grace-windows}。',
    variants: {
      none: {
        does: '发出停止信号后立刻或几乎立刻杀掉服务。',
        gives: '还没写完、没做完的一切：数据库下次启动要恢复。',
        gains: '停止不花时间。',
        right: '没有状态的工作。',
      },
      short: {
        does: '停止信号之后 {value} 就杀掉服务，比通常的 {stop-grace} 早。',
        gives: '处理完请求和文件的时间。',
        gains: '更新和 `down` 都快，遇到不理信号的程序也一样。',
        right: '无状态服务和开发环境。',
      },
      long: {
        does: '停止信号之后给服务 {value} 来结束。',
        gives: '一旦卡住，每次更新和关机都要多等这么久。',
        gains: '数据库能关好文件，已有请求得到回答。',
        right: '保存数据的服务，多数只用得到其中一部分。',
      },
      'very-long': {
        does: '给服务 {value} 来结束，不管人要等多久。',
        gives: '服务卡住时的快速更新；宿主机关机时也可能提前打断它。',
        gains: '长任务和大量写出都能做完。',
        right: '内存里积了很多内容的队列和数据库。',
      },
    },
  },
});
