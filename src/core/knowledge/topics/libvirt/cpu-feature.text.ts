import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'CPU feature',
    summary: 'Adds one processor feature to the model or takes it away.',
    variants: {
      invtsc: {
        does: 'Promises the guest a time-stamp counter that always runs at one speed.',
        gives: 'Migration and saved states, unless `timer tsc` fixes the frequency.',
        gains: 'Cheap and exact time inside.',
        right: 'Time counts and the guest stays put.',
      },
      nested: {
        does: 'Lets the guest be a host itself: KVM, Hyper-V or WSL run inside.',
        gives: 'A wider piece of the hypervisor in reach of the guest, and easy migration while guests run inside.',
        gains: 'Virtual machines and VM-isolated containers within the guest.',
        right: 'The guest’s users need that.',
      },
      nestedOff: {
        does: 'Hides the virtualization extensions, so that the guest cannot run guests of its own.',
        gives: 'KVM, WSL and Windows’s own hypervisor-based protection inside.',
        gains: 'Less of the hypervisor that the guest can reach.',
      },
      protective: {
        does: 'Gives the guest a flag by which it protects itself against speculative attacks.',
        gives: 'Hosts whose microcode lacks it.',
        gains: 'Mitigations that old models do not carry.',
      },
      relief: {
        does: 'Tells the guest that the processor is not affected by some attack, or lets it defend itself at less cost.',
        gives: 'Hosts whose processor cannot say so.',
        gains: 'Speed: the guest skips defences that it does not need.',
      },
      unprotected: {
        does: 'Takes away a flag by which the guest would protect itself against speculative attacks.',
        gives: 'That mitigation: programs in the guest may read each other’s data.',
        gains: 'Some speed, and hosts without the microcode.',
        right: 'One trusted program runs inside.',
      },
      disguised: {
        does: 'Clears the flag by which a guest knows that it is virtual.',
        gives: 'Every paravirtual help that depends on it: clock, spinlocks, interrupts.',
        gains: 'Programs that look only there run.',
      },
      force: {
        does: 'Claims the feature whether or not the host has it.',
        gives: 'Truth: a program that uses it may crash.',
      },
      require: {
        does: 'Starts only where the host has the feature or can emulate it, as without a policy.',
        gains: 'A guest that can count on it after any migration.',
      },
      optional: {
        does: 'Gives the feature where the host has it.',
        gives: 'Equal guests: a later start elsewhere may be without it.',
      },
      disable: {
        does: 'Hides the feature even where the host has it.',
        gains: 'Migration to hosts that lack it.',
      },
      forbid: {
        does: 'Fails the start where the host has the feature.',
        right: 'Its mere presence is the problem.',
      },
    },
  },
  'zh-cn': {
    title: 'CPU 特性',
    summary: '在型号之外增加或去掉一项处理器特性。',
    variants: {
      invtsc: {
        does: '向客户机保证时间戳计数器始终匀速。',
        gives: '迁移和保存状态，除非 `timer tsc` 固定了频率。',
        gains: '客户机里廉价而精确的时间。',
        right: '看重时间而客户机不搬动。',
      },
      nested: {
        does: '让客户机自己也能当宿主机：里面可以跑 KVM、Hyper-V 或 WSL。',
        gives: '客户机能触及虚拟机监视器更大的一块，里面有客户机运行时也不易迁移。',
        gains: '在客户机里运行虚拟机和用虚拟机隔离的容器。',
        right: '客户机的用户确实需要。',
      },
      nestedOff: {
        does: '隐藏虚拟化扩展，客户机不能再跑自己的客户机。',
        gives: '里面的 KVM、WSL，以及 Windows 自身基于虚拟化的保护。',
        gains: '客户机能触及的虚拟机监视器代码更少。',
      },
      protective: {
        does: '给客户机一个标志，用来防御推测执行攻击。',
        gives: '微码里没有它的宿主机。',
        gains: '老型号没有的漏洞缓解。',
      },
      relief: {
        does: '告诉客户机处理器不受某种攻击影响，或让它以更小的代价防御。',
        gives: '处理器不能这样声明的宿主机。',
        gains: '速度：客户机省去用不着的防御。',
      },
      unprotected: {
        does: '去掉客户机本可用来防御推测执行攻击的标志。',
        gives: '少了这项缓解：客户机里的程序也许能读到彼此的数据。',
        gains: '一些速度，以及没有相应微码的宿主机。',
        right: '里面只跑一个可信的程序。',
      },
      disguised: {
        does: '清除客户机用来得知自己是虚拟机的标志。',
        gives: '依赖它的半虚拟化功能：时钟、自旋锁、中断。',
        gains: '只看这个标志的程序能运行。',
      },
      force: {
        does: '不管宿主机有没有，都声称具备该特性。',
        gives: '不真实：用到它的程序可能崩溃。',
      },
      require: {
        does: '宿主机具备或能模拟该特性才启动，这是默认。',
        gains: '任何迁移之后，客户机都能指望它。',
      },
      optional: {
        does: '宿主机有就给。',
        gives: '客户机不一致：换个地方启动也许就没有了。',
      },
      disable: {
        does: '宿主机有也隐藏。',
        gains: '可以迁到没有它的宿主机。',
      },
      forbid: {
        does: '宿主机具备该特性就启动失败。',
        right: '问题就出在它的存在本身。',
      },
    },
  },
});
