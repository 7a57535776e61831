import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Size that shared memory cannot have',
    why: 'The guest sees shared memory as a PCI device, whose window is always a power of two, and libvirt sets the least to one mebibyte. Without a unit the size counts in bytes, unlike `<memory>`, which counts in KiB. Guests that share one region must all name the same size.',
    messages: { size: 'Shared memory must be a power of two and at least 1 MiB; libvirt refuses this size.' },
    fixes: { next: 'Set the size to {size} (in every guest that shares it)' },
  },
  'zh-cn': {
    title: '共享内存不能是这个大小',
    why: '客户机看到的共享内存是一个 PCI 设备，窗口总是二的幂，libvirt 规定最小一兆字节。不写单位时按字节计，不同于按 KiB 计的 `<memory>`。共用一块区域的各台客户机，大小必须写得一样。',
    messages: { size: '共享内存必须是 2 的幂且至少 1 MiB；libvirt 会拒绝这个大小。' },
    fixes: { next: '把大小设为 {size}（共用它的每台客户机都要改）' },
  },
});
