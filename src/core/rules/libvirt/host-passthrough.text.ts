import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'The host’s processor as it is',
    why: 'The guest sees this host’s processor with all it can do, down to its stepping and microcode. That is the fastest choice and QEMU’s own advice for guests that stay where they are; nested virtualization is easiest with it. The price comes at a move: on another processor generation the guest finds features missing that it already uses, and libvirt cannot tell beforehand. `host-model` writes the same features down by name, so that they are checked, and costs next to nothing.',
    keep: 'The guest never moves, or all hosts have the same processor, microcode and kernel.',
    messages: {
      passthrough:
        'Full speed, but not to be reproduced: live migration is safe only between hosts that are alike down to microcode and kernel.',
      maximum:
        'Everything that this host offers, but not to be reproduced: under KVM that is `host-passthrough`, and live migration is safe only between hosts that are alike.',
    },
    fixes: {
      model: "Use `mode='host-model'` (changes guest-visible hardware)",
    },
  },
  'zh-cn': {
    title: '原样使用宿主机的处理器',
    why: '客户机看到的就是这台宿主机的处理器，功能齐全，连步进和微码都一样。这是最快的选择，也是 QEMU 对不迁移的虚拟机的建议，嵌套虚拟化用它最省事。代价在迁移时出现：换一代处理器，客户机已经在用的特性可能没了，而 libvirt 事先看不出来。`host-model` 把同样的特性按名称写下来，可以检查，性能几乎没有差别。',
    keep: '虚拟机从不迁移，或者所有宿主机的处理器、微码和内核都相同。',
    messages: {
      passthrough: '速度最快，但无法复现：只有在微码和内核都一致的宿主机之间，热迁移才安全。',
      maximum: '给出宿主机的全部能力，但无法复现：在 KVM 下它等于 `host-passthrough`，只有在完全一致的宿主机之间热迁移才安全。',
    },
    fixes: {
      model: "改为 `mode='host-model'`（会改变客户机看到的硬件）",
    },
  },
});
