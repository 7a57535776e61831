import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Setting of the other accelerator',
    why: 'The translation cache belongs to QEMU’s software emulation and has no meaning where the processor runs the guest itself; cache and bandwidth allocation is done for KVM’s threads alone. libvirt refuses each beside the wrong `type`, and a translation cache that is no whole number of MiB.',
    messages: {
      tcg: 'A translation cache belongs to software emulation, and this domain is `{type}`: libvirt refuses it.',
      'cache-size': 'The translation cache has to be a whole number of MiB: libvirt refuses the domain.',
      cachetune: 'libvirt does `<{name}>` for `kvm` domains alone, and refuses this one, which is emulated.',
    },
    fixes: { remove: 'Remove `{name}`' },
  },
  'zh-cn': {
    title: '属于另一种加速方式的设置',
    why: '翻译缓存属于 QEMU 的软件模拟，处理器直接运行客户机时它没有意义；缓存和带宽的分配则只为 KVM 的线程做。写在不对的 `type` 下，或者翻译缓存不是整数 MiB，libvirt 都会拒绝。',
    messages: {
      tcg: '翻译缓存属于软件模拟，而这个域是 `{type}`：libvirt 会拒绝它。',
      'cache-size': '翻译缓存必须是整数 MiB：libvirt 会拒绝该域。',
      cachetune: 'libvirt 只为 `kvm` 域做 `<{name}>`，这个域是软件模拟的，会被拒绝。',
    },
    fixes: { remove: '删除 `{name}`' },
  },
});
