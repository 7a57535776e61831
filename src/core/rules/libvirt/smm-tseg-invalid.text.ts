import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'SMM memory that cannot be set aside',
    why: 'System Management Mode on the q35 machine has memory of its own, which the guest’s system cannot reach; guests with very many processors or very much memory need more of it than the default. It comes in whole MiB, and other machines have none to set. libvirt refuses the rest.',
    messages: {
      machine: 'Only the q35 machine has SMM memory of a size that can be set: libvirt refuses the domain.',
      size: 'SMM memory comes in whole MiB: libvirt refuses the domain.',
    },
    fixes: { remove: 'Remove `{name}`, so that QEMU’s default holds' },
  },
  'zh-cn': {
    title: '无法预留的 SMM 内存',
    why: 'q35 机器的系统管理模式有一块自己的内存，客户机系统碰不到；处理器或内存非常多的客户机需要比默认更大的。它以整数 MiB 为单位，别的机器没有可设的。其余写法 libvirt 都会拒绝。',
    messages: {
      machine: '只有 q35 机器能设置 SMM 内存的大小：libvirt 会拒绝该域。',
      size: 'SMM 内存必须是整数 MiB：libvirt 会拒绝该域。',
    },
    fixes: { remove: '删除 `{name}`，沿用 QEMU 的默认值' },
  },
});
