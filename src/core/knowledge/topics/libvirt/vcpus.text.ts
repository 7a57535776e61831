import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'State of each virtual CPU',
    summary: 'Says of each virtual CPU whether it is online at start and whether it can be plugged.',
    gains: 'Growth and shrinkage by named CPUs instead of by a mere number.',
    variants: {
      offline: {
        does: 'Keeps this virtual CPU back until it is plugged in; such a one has to be pluggable.',
        gains: 'Room to grow without a restart.',
      },
      removable: {
        does: 'Puts this virtual CPU online in a form that can be pulled out again.',
        gives: 'A plain start: pluggable CPUs are set up differently from those present at boot.',
        right: 'The guest is to give CPUs back while it runs.',
      },
      fixed: {
        does: 'Puts this virtual CPU online for good; QEMU wants the first one so, and such CPUs in a row from it.',
        gives: 'Taking this CPU away from the running guest.',
      },
      order: {
        does: 'Fixes in which order online CPUs are added; if one has an order, all online ones need it.',
        gains: 'The same numbering of CPUs after a migration.',
      },
    },
  },
  'zh-cn': {
    title: '各虚拟 CPU 的状态',
    summary: '逐个说明虚拟 CPU 启动时是否在线、能否热插拔。',
    gains: '按指定的 CPU 增减，而不只是按个数。',
    variants: {
      offline: {
        does: '这个虚拟 CPU 先不上线，等插入时再用；这样的 CPU 必须可热插。',
        gains: '不重启就能扩容的余地。',
      },
      removable: {
        does: '让这个虚拟 CPU 在线，并且可以再拔出。',
        gives: '启动不再简单：可热插的 CPU 与开机自带的设置方式不同。',
        right: '客户机要在运行中交还 CPU。',
      },
      fixed: {
        does: '让这个虚拟 CPU 一直在线；QEMU 要求第一个如此，且这类 CPU 从它起连续排列。',
        gives: '不能从运行中的客户机收回这个 CPU。',
      },
      order: {
        does: '规定在线 CPU 的加入次序；一个写了，所有在线的都要写。',
        gains: '迁移之后 CPU 编号不变。',
      },
    },
  },
});
