import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'No merging of memory pages',
    summary: 'Keeps the host (KSM) from storing pages of this guest and equal ones of others only once.',
    gives: 'Density: guests with the same system share nothing of it in memory.',
    gains: 'No neighbour learns from the timing of its writes what this guest holds, a side channel that got a CVE in {ksm-year}.',
    right: 'Guests of different owners share the host, or one of them holds secrets.',
  },
  'zh-cn': {
    title: '不合并内存页',
    summary: '不让宿主机（KSM）把这台客户机与别人内容相同的页合成一份。',
    gives: '密度：系统相同的客户机在内存里也各存一份。',
    gains: '邻居无法靠写入计时得知这台客户机里有什么，这一侧信道在 {ksm-year} 年有了 CVE 编号。',
    right: '不同主人的客户机同处一台宿主机，或其中有的存有机密。',
  },
});
