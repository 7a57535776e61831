import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Limit on memory and swap',
    summary: 'Bounds memory and swap of the domain together, so it belongs above the `hard_limit`.',
    gives: 'Room to be swapped out instead of killed, the closer the two figures are.',
    gains: 'A host whose swap one guest cannot fill.',
    counterparts: {
      docker: '`memswap_limit` counts the same sum.',
    },
  },
  'zh-cn': {
    title: '内存与交换的合计限制',
    summary: '限定域的内存与交换空间之和，所以应高于 `hard_limit`。',
    gives: '被换出而不是被杀的余地——两个数越接近，余地越小。',
    gains: '一台客户机占不满宿主机的交换空间。',
    counterparts: {
      docker: '`memswap_limit` 算的是同一个总和。',
    },
  },
});
