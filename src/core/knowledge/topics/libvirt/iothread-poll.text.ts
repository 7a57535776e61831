import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Polling of an I/O thread',
    summary: 'Decides how long an I/O thread watches for requests before it sleeps (since libvirt {iothread-poll-libvirt}).',
    variants: {
      some: {
        does: 'Lets the thread poll for up to `max` nanoseconds before it waits for an event.',
        gives: 'Processor time, also while little arrives.',
        gains: 'Short answers from fast devices.',
        right: 'Its processor is spare and the storage is flash.',
      },
      never: {
        does: 'Makes the thread sleep at once and wake by events.',
        gives: 'The microseconds of each wake-up.',
        gains: 'Processors left to others while disks idle.',
        right: 'Many guests share few processors.',
      },
      steps: {
        does: 'Sets by how much the polling time grows or shrinks as the load changes.',
        right: 'Measurements say that the defaults misjudge this load.',
      },
    },
  },
  'zh-cn': {
    title: 'I/O 线程轮询',
    summary: '决定 I/O 线程休眠之前盯着请求看多久（自 libvirt {iothread-poll-libvirt} 起）。',
    variants: {
      some: {
        does: '线程先轮询，最多 `max` 纳秒，然后才等待事件。',
        gives: '处理器时间，请求不多时也照样消耗。',
        gains: '高速设备的响应更快。',
        right: '处理器有富余，存储是闪存。',
      },
      never: {
        does: '线程立即休眠，由事件唤醒。',
        gives: '每次唤醒要花的那几微秒。',
        gains: '磁盘空闲时处理器留给别人。',
        right: '许多客户机共用不多的处理器。',
      },
      steps: {
        does: '设定负载变化时轮询时间增减的幅度。',
        right: '实测表明默认值对这种负载判断不准。',
      },
    },
  },
});
