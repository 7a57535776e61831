import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Restart policy',
    summary: 'Decides whether the engine starts the container again after it ended, and after the engine itself was restarted.',
    variants: {
      no: {
        does: 'Leaves the container down once it has ended, after a reboot of the host as well.',
        gives: 'Recovery without a person or a supervisor.',
        gains: 'A failure stays visible, with its state as it was.',
        right: 'One-off jobs, and services that something else watches.',
      },
      always: {
        does: 'Starts the container again whenever it ends, and with the engine even after it had been stopped by hand.',
        gives: 'A quiet end: a service that fails at start costs processor time and log space for ever.',
        gains: 'It is back after crashes and reboots without anybody doing a thing.',
        right: 'Services that must run whenever the host runs.',
      },
      'unless-stopped': {
        does: 'Starts the container again whenever it ends, but leaves one that was stopped by hand down when the engine comes back.',
        gives: 'Certainty that all is back after maintenance: what was stopped then stays stopped.',
        gains: 'Crashes and reboots heal by themselves, and an operator’s decision holds.',
        right: 'Most services of a single host.',
      },
      'on-failure': {
        does: 'Starts the container again only when it ended with an error, as often as that happens.',
        gives: 'The return with the engine, which this policy does not promise.',
        gains: 'Work that is done is not done again.',
        right: 'Workers that end by themselves when their work is finished.',
      },
      'on-failure-limited': {
        does: 'Starts the container again after an error, up to this number of times.',
        gives: 'The service, when the cause lasts longer than the attempts do.',
        gains: 'A service that cannot start stops using up the host.',
        right: 'Something reports that it has given up.',
      },
    },
  },
  'zh-cn': {
    title: '重启策略',
    summary: '决定容器结束之后，以及引擎自己重启之后，是否再次启动它。',
    variants: {
      no: {
        does: '容器结束后就停在那里，宿主机重启之后也一样。',
        gives: '没有人也没有监管程序时的自动恢复。',
        gains: '故障看得见，现场也保持原样。',
        right: '一次性任务，以及另有程序看护的服务。',
      },
      always: {
        does: '容器一结束就再启动；即使是手工停掉的，引擎启动时也会再拉起。',
        gives: '干脆的失败：启动就出错的服务会没完没了地消耗处理器时间和日志空间。',
        gains: '崩溃或重启之后，不用任何人动手就恢复。',
        right: '宿主机在运行就必须运行的服务。',
      },
      'unless-stopped': {
        does: '容器一结束就再启动，但手工停掉的，引擎重启后仍然停着。',
        gives: '维护之后全部恢复的把握：当时停掉的会一直停着。',
        gains: '崩溃和重启自行恢复，运维人员的决定也算数。',
        right: '单台宿主机上的多数服务。',
      },
      'on-failure': {
        does: '只有出错结束时才再启动，次数不限。',
        gives: '随引擎一起恢复：这个策略并不保证。',
        gains: '做完的工作不会再做一遍。',
        right: '干完活会自己结束的工作进程。',
      },
      'on-failure-limited': {
        does: '出错后再启动，最多这么多次。',
        gives: '服务本身，如果故障比重试持续得更久。',
        gains: '起不来的服务不再消耗宿主机。',
        right: '它放弃重试之后，有别的程序会报告。',
      },
    },
  },
});
