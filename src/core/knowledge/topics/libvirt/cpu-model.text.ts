import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'CPU model',
    summary: 'Names the processor that the guest sees on every host.',
    variants: {
      oldest: {
        does: 'Shows a processor of the first `x86` generations, below what newer enterprise distributions are built for.',
        gives: 'AES, AVX and the flags by which a guest protects itself against speculative attacks.',
        gains: 'It starts on any `x86` host.',
        right: 'The system inside is as old.',
      },
      older: {
        does: 'Shows a processor from before the flags against speculative attacks; a variant such as `-IBRS` or `-IBPB`, or `feature`, adds them.',
        gives: 'Mitigations inside the guest, unless they are added.',
        gains: 'Migration to hosts of that generation and every later one.',
        right: 'The cluster still has such hosts.',
      },
      named: {
        does: 'Shows this processor everywhere, with its features as they were when the model was defined.',
        gives: 'What newer hosts add; hosts below it refuse the guest or drop features, as `check` says.',
        gains: 'Equal hardware across the cluster.',
        right: 'It is the oldest generation among the hosts.',
      },
      allow: {
        does: 'Lets libvirt take the closest model where the hypervisor does not know this one, its default.',
        gives: 'Certainty about which processor the guest gets.',
        gains: 'Starts with an older QEMU.',
      },
      forbid: {
        does: 'Fails the start where the hypervisor does not know the model, instead of taking the closest.',
        gives: 'Starts on hosts whose QEMU does not know the model.',
        gains: 'No substitute by surprise.',
      },
      vendor: {
        does: 'Changes the maker that CPUID names, and nothing of what the processor can do.',
        gives: 'Consistency: guests choose workarounds and mitigations by the maker.',
        right: 'Software insists on a name.',
      },
    },
  },
  'zh-cn': {
    title: 'CPU 型号',
    summary: '指定客户机在每台宿主机上看到的处理器。',
    variants: {
      oldest: {
        does: '呈现最早几代的 `x86` 处理器，低于较新的企业发行版编译所针对的水平。',
        gives: 'AES、AVX，以及客户机用来防御推测执行攻击的标志。',
        gains: '任何 `x86` 宿主机都能启动。',
        right: '里面的系统也同样老。',
      },
      older: {
        does: '呈现的处理器还没有防推测执行攻击的标志；要用 `-IBRS`、`-IBPB` 之类的变体或 `feature` 补上。',
        gives: '客户机内部的漏洞缓解，除非另行添加。',
        gains: '可以迁到那一代及以后的任何宿主机。',
        right: '集群里还有那一代的宿主机。',
      },
      named: {
        does: '处处呈现这个处理器，特性以型号定义时为准。',
        gives: '新宿主机多出来的东西；低于它的宿主机会拒绝客户机或去掉特性，由 `check` 决定。',
        gains: '集群里处处相同的硬件。',
        right: '它是宿主机中最老的一代。',
      },
      allow: {
        does: '虚拟机监视器不认识这个型号时，libvirt 取最接近的一个，这是默认做法。',
        gives: '说不准客户机究竟得到哪个处理器。',
        gains: '较老的 QEMU 也能启动。',
      },
      forbid: {
        does: '虚拟机监视器不认识该型号就启动失败，而不去找最接近的。',
        gives: 'QEMU 不认识该型号的宿主机上启动不了。',
        gains: '不会在不知不觉中换了型号。',
      },
      vendor: {
        does: '改变 CPUID 报告的厂商，处理器的能力毫无变化。',
        gives: '名实不符：客户机按厂商选择规避和缓解措施。',
        right: '软件认定某个厂商名。',
      },
    },
  },
});
