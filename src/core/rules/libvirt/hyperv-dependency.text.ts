import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Hyper-V enlightenment without what it needs',
    why: 'Synthetic timers speak through the synthetic interrupt controller and count by the reference clock, which libvirt calls `hypervclock` and keeps under `<clock>`; controller, TLB flushes and interrupts between processors address each processor by its virtual index. Under KVM QEMU ends at start with an error where something is missing; libvirt before `11.9` passes any combination on to it, newer ones refuse most of them themselves. What is added here is what Windows uses anyway, so nothing is lost by it.',
    messages: {
      missing: '`{feature}` requires {missing}: otherwise QEMU refuses to start the guest, even where libvirt accepts the file.',
    },
    fixes: {
      add: 'Switch on {missing} (changes guest-visible hardware)',
    },
  },
  'zh-cn': {
    title: 'Hyper-V 增强特性缺少前提',
    why: '合成定时器经由合成中断控制器通知客户机，并以参考时钟计时，后者在 libvirt 里叫 `hypervclock`，写在 `<clock>` 下；中断控制器、TLB 刷新和处理器间中断都要靠虚拟处理器编号来寻址。缺了什么，KVM 下的 QEMU 启动时就报错退出；`11.9` 之前的 libvirt 对任何组合都照单放行，之后的版本自己会拒绝其中大多数。补上的这些 Windows 本来就会用到，没有什么损失。',
    messages: {
      missing: '`{feature}` 需要 {missing}：缺少时即使 libvirt 接受这个文件，QEMU 也会拒绝启动客户机。',
    },
    fixes: {
      add: '启用 {missing}（会改变客户机看到的硬件）',
    },
  },
});
