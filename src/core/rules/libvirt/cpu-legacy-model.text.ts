import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'CPU model from before x86-64-v2',
    why: 'The named model stops at the first level of x86-64 or below it, whatever the host can do: no SSE4.2, no AES, no AVX, and none of the flags by which a guest’s kernel protects itself against speculative attacks. Distributions that are built for `x86-64-v2` or later do not start on it. Its gain is that every host can run it, so that the guest can move anywhere. `host-model`, or the newest model that all hosts of a cluster share, keeps migration between them and gives the rest back.',
    keep: 'An old system balks at newer processors, or the guest has to be able to move to hosts of that age.',
    messages: {
      legacy: '`{model}` stays below `x86-64-v2` and lacks the flags that mitigations need, whatever this host could offer.',
    },
    fixes: {
      'host-model': 'Use `host-model` (changes guest-visible hardware)',
    },
  },
  'zh-cn': {
    title: 'CPU 型号低于 x86-64-v2',
    why: '不管宿主机有什么，这个型号只到 x86-64 的第一级甚至更低：没有 SSE4.2、AES、AVX，也没有客户机内核防御推测执行攻击要用的那些标志。面向 `x86-64-v2` 及以上构建的发行版在上面起不来。好处是任何宿主机都能运行，客户机想迁到哪里都行。`host-model`，或者集群里所有宿主机共有的最新型号，既保留彼此间的热迁移，又把其余能力还给客户机。',
    keep: '老系统不认较新的处理器，或者客户机必须能迁到同样老的宿主机。',
    messages: {
      legacy: '不管宿主机能提供什么，`{model}` 都达不到 `x86-64-v2`，也缺少缓解措施所需的标志。',
    },
    fixes: {
      'host-model': '改用 `host-model`（会改变客户机看到的硬件）',
    },
  },
});
