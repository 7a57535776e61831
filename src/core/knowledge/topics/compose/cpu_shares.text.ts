import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'CPU weight',
    summary: 'Weighs the container against others that want the processor at the same moment; {cpu-shares-default} is usual.',
    variants: {
      lower: {
        does: 'Puts the container behind neighbours with the usual {cpu-shares-default} when all of them want the processor.',
        gives: 'Pace under contention, with no lower bound.',
        gains: 'Idle processors are still used in full, without the pauses of a quota.',
        right: 'Background work beside something that people wait for.',
      },
      higher: {
        does: 'Puts the container before neighbours with the usual {cpu-shares-default} when all of them want the processor.',
        gives: 'The neighbours’ pace in those moments; it promises no amount.',
        gains: 'The service stays responsive on a full host, and nothing is held back on an idle one.',
        right: 'Datastores and front ends beside batch work.',
      },
      usual: { does: 'Weighs as much as any container that sets nothing.' },
    },
  },
  'zh-cn': {
    title: 'CPU 权重',
    summary: '与同时争用处理器的其他容器相比的权重；惯常是 {cpu-shares-default}。',
    variants: {
      lower: {
        does: '大家都要处理器时，排在惯常权重 {cpu-shares-default} 的邻居之后。',
        gives: '争用时的速度，而且没有保底。',
        gains: '空闲的处理器照样可以全用，也没有配额那样的停顿。',
        right: '旁边有人在等结果时的后台工作。',
      },
      higher: {
        does: '大家都要处理器时，排在惯常权重 {cpu-shares-default} 的邻居之前。',
        gives: '那时邻居的速度；它并不保证得到多少。',
        gains: '宿主机繁忙时服务仍有响应，空闲时也不压制任何人。',
        right: '旁边有批处理的数据存储和前端。',
      },
      usual: { does: '与什么都没设的容器权重相同。' },
    },
  },
});
