import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'CPU options that do not go together',
    why: 'What can be said of a processor depends on where it comes from. The host’s caches and its address width can be handed through only with the host’s own processor, and then as they are; an emulated cache is the third level. `migratable` filters the host’s features, so it needs them. A list of features changes a model, so there must be one, and a feature stands in it once and belongs to the architecture. libvirt refuses the rest.',
    messages: {
      'cache-mode': 'The host’s caches cannot be passed to a processor of mode `{mode}`: libvirt refuses the domain.',
      'cache-level': 'QEMU emulates the third cache level only: libvirt refuses another.',
      'cache-whole': 'With `{mode}` all caches are meant, so `level` has no place: libvirt refuses the domain.',
      'address-bits': 'With `passthrough` the host says how wide addresses are, so `bits` has no place: libvirt refuses the domain.',
      'address-limit': '`limit` caps what the host has, and here nothing is passed through: libvirt refuses the domain.',
      arch: '`<{option}>` is there for x86 processors alone: libvirt refuses the domain.',
      'feature-arch': '`{name}` is a feature of x86 processors, and this guest has another: libvirt refuses the domain.',
      'feature-twice': 'The feature `{name}` is written twice: libvirt refuses the domain.',
      'no-model': 'Features change a CPU model, and none is named: libvirt refuses the domain.',
      'no-model-vendor': '`<vendor>` says more of a named CPU model, and none is named: libvirt refuses the domain.',
      migratable: '`migratable` filters the host’s own features, which this mode does not pass: libvirt refuses the domain.',
      'vendor-id': 'A vendor id has exactly twelve bytes, and no comma: libvirt refuses the domain.',
    },
    fixes: { remove: 'Remove `{name}` (changes guest-visible hardware)' },
    related: { earlier: 'The same feature, earlier' },
  },
  'zh-cn': {
    title: '互不相容的 CPU 选项',
    why: '对处理器能提什么要求，取决于它从哪里来。宿主机的缓存和地址宽度只能随宿主机自己的处理器原样交出；模拟的缓存只有第三级。`migratable` 用来过滤宿主机的特性，所以先要有这些特性。特性列表是对型号的修改，所以必须有型号，而且每个特性只写一次、属于这个架构。其余写法 libvirt 都会拒绝。',
    messages: {
      'cache-mode': '宿主机的缓存不能交给模式为 `{mode}` 的处理器：libvirt 会拒绝该域。',
      'cache-level': 'QEMU 只模拟第三级缓存：写别的级别，libvirt 会拒绝。',
      'cache-whole': '写 `{mode}` 指的是所有缓存，不能再写 `level`：libvirt 会拒绝该域。',
      'address-bits': '写 `passthrough` 时地址宽度由宿主机决定，不能再写 `bits`：libvirt 会拒绝该域。',
      'address-limit': '`limit` 限制的是宿主机的宽度，而这里并没有直通：libvirt 会拒绝该域。',
      arch: '`<{option}>` 只有 x86 处理器才有：libvirt 会拒绝该域。',
      'feature-arch': '`{name}` 是 x86 处理器的特性，而这个客户机是别的处理器：libvirt 会拒绝该域。',
      'feature-twice': '特性 `{name}` 写了两次：libvirt 会拒绝该域。',
      'no-model': '特性是对 CPU 型号的修改，而这里没有型号：libvirt 会拒绝该域。',
      'no-model-vendor': '`<vendor>` 是对所写型号的进一步要求，而这里没有型号：libvirt 会拒绝该域。',
      migratable: '`migratable` 过滤的是宿主机自己的特性，这个模式并不交出它们：libvirt 会拒绝该域。',
      'vendor-id': '厂商标识必须正好十二个字节，且不含逗号：libvirt 会拒绝该域。',
    },
    fixes: { remove: '删除 `{name}`（会改变客户机看到的硬件）' },
    related: { earlier: '前面已有同一特性' },
  },
});
