import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Processor model left to the default',
    why: 'Without a model the guest gets QEMU’s `qemu64` or the machine’s like of it, little more than every `x86-64` processor can do: no AES and no AVX, so that encryption is slow, and without the flags by which a guest protects itself against speculative attacks. Systems built for `x86-64-v2` or later do not start on it. Its one gain is that the guest can move to any host. `host-model` gives what this host has under a name that other hosts can be checked for.',
    keep: 'The guest must start on very old hosts, and neither its speed nor what runs in it calls for more.',
    messages: {
      default:
        'No CPU model in this file: the guest gets QEMU’s least common denominator, without AES, AVX and mitigation flags, where `host-model` gives what the host has.',
    },
    fixes: {
      'host-model': 'Use `host-model` (changes guest-visible hardware)',
    },
  },
  'zh-cn': {
    title: '处理器型号用了默认值',
    why: '不写型号，客户机得到的是 QEMU 的 `qemu64` 或类似的机器默认值，比任何 `x86-64` 处理器都有的功能多不了多少：没有 AES 和 AVX，加密很慢，也没有客户机防御推测执行攻击所需的特性。面向 `x86-64-v2` 及以上构建的系统在上面启动不了。唯一的好处是可以迁移到任何宿主机。`host-model` 给出这台宿主机的能力，并用一个其他宿主机也能核对的名字来表示。',
    keep: '客户机必须能在很老的宿主机上启动，性能和里面运行的软件也都没有更高要求。',
    messages: {
      default:
        '这个文件没有写 CPU 型号：客户机得到 QEMU 功能最少的通用型号，没有 AES、AVX 和缓解特性；写 `host-model` 才能得到宿主机的能力。',
    },
    fixes: {
      'host-model': '改用 `host-model`（会改变客户机看到的硬件）',
    },
  },
});
