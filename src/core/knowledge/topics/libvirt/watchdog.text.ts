import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Watchdog',
    summary: 'Acts when the guest stops answering: a program inside has to feed it, and without one it does nothing.',
    variants: {
      reset: {
        does: 'Resets the guest by force when nothing has fed the watchdog, which is the default.',
        gives: 'The evidence, and data not yet on disk.',
        gains: 'Service comes back by itself.',
      },
      shutdown: {
        does: 'Asks the guest to shut down, which one that has stopped answering rarely can.',
        gives: 'Certainty that anything happens; libvirt advises against it.',
      },
      poweroff: {
        does: 'Switches the guest off by force.',
        gives: 'Service, until someone starts it again.',
        gains: 'A broken guest harms nobody further, and a cluster can start it elsewhere.',
      },
      pause: {
        does: 'Stops the guest where it is, with memory intact.',
        gives: 'Service, until someone resumes it.',
        gains: 'Its state can be examined.',
      },
      none: {
        does: 'Does nothing but tell programs that listen to libvirt’s events.',
        gives: 'Recovery that works without such a program.',
      },
      dump: {
        does: 'Writes the guest’s memory to a file of the host and lets the guest run on.',
        gives: 'Disk space, a standstill meanwhile, and secrecy: the file holds the guest’s keys and data.',
        gains: 'A picture of the hang for analysis.',
      },
      nmi: {
        does: 'Raises a non-maskable interrupt in the guest, on which it can dump or panic by its own rules.',
        gives: 'Any effect, if its kernel is not set up for that.',
        gains: 'The guest collects its own evidence, without the host reading its memory.',
      },
      builtIn: { does: 'Names the watchdog that every `q35` machine has built in; listing it adds no hardware.' },
    },
  },
  'zh-cn': {
    title: '看门狗',
    summary: '客户机不再响应时采取行动：里面要有程序定期喂狗，没有就不起作用。',
    variants: {
      reset: {
        does: '没人喂狗就强制复位客户机，这是默认值。',
        gives: '现场证据，以及还没落盘的数据。',
        gains: '服务自行恢复。',
      },
      shutdown: {
        does: '请求客户机关机，而不再响应的客户机很少做得到。',
        gives: '不保证会发生什么；libvirt 不建议使用。',
      },
      poweroff: {
        does: '强制切断客户机电源。',
        gives: '有人重新启动之前，服务中断。',
        gains: '故障客户机不再造成影响，集群可在别处启动它。',
      },
      pause: {
        does: '让客户机原地停住，内存保持原样。',
        gives: '有人恢复运行之前，服务中断。',
        gains: '可以检查它的状态。',
      },
      none: {
        does: '只通知监听 libvirt 事件的程序，别的什么也不做。',
        gives: '没有这样的程序就不会恢复。',
      },
      dump: {
        does: '把客户机内存写到宿主机文件，然后让客户机继续运行。',
        gives: '磁盘空间、期间的停顿，以及保密性：文件里有客户机的密钥和数据。',
        gains: '留下卡死时的现场供分析。',
      },
      nmi: {
        does: '在客户机里触发不可屏蔽中断，它可以按自己的规则转储或 panic。',
        gives: '内核没有相应设置就毫无效果。',
        gains: '由客户机自己收集证据，宿主机不用读它的内存。',
      },
      builtIn: { does: '指的是每台 `q35` 机器自带的看门狗；写出来并不增加硬件。' },
    },
  },
});
