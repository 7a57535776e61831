import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Guest architecture',
    summary:
      "Decides the instruction set: the processor runs its own, a foreign one takes `type='qemu'`, which is slow and no security boundary.",
    variants: {
      x86_64: {
        does: 'Fixes the guest to `x86` processors: at speed it runs only on hosts of that family with VT-x or AMD-V.',
        gives: 'Arm, POWER and Z hosts, where only emulation remains.',
        gains: 'The widest choice of systems, images and hosts.',
      },
      i686: {
        does: 'Fixes the guest to the older `x86` instruction set, which `x86_64` hosts run with hardware assistance too.',
        gives: 'Address space, and what firmware ties to `x86_64`, such as Secure Boot.',
        right: 'The system inside was never built for `x86_64`.',
      },
      aarch64: {
        does: 'Fixes the guest to Arm: at speed it runs only on Arm hosts whose processor leaves the hypervisor mode to Linux.',
        gives: '`x86` hosts, except by emulation.',
        gains: 'Arm servers as hosts.',
      },
    },
    counterparts: {
      docker: 'A foreign `platform` is emulated per program, on the host’s own kernel, and slowly too.',
    },
  },
  'zh-cn': {
    title: '客户机架构',
    summary: "决定指令集：与处理器相同才能直接运行，不同就得用 `type='qemu'`，既慢又不构成安全边界。",
    variants: {
      x86_64: {
        does: '把客户机限定在 `x86` 处理器上：只有同类且带 VT-x 或 AMD-V 的宿主机才能全速运行。',
        gives: 'Arm、POWER 和 Z 宿主机，在那里只能靠模拟。',
        gains: '可选的系统、镜像和宿主机最多。',
      },
      i686: {
        does: '限定为较老的 `x86` 指令集，`x86_64` 宿主机同样能用硬件辅助运行它。',
        gives: '地址空间，以及固件只给 `x86_64` 的功能，比如安全启动。',
        right: '里面的系统没有 `x86_64` 版本。',
      },
      aarch64: {
        does: '把客户机限定在 Arm 上：只有处理器把虚拟化模式交给 Linux 的 Arm 宿主机才能全速运行。',
        gives: '`x86` 宿主机，除非靠模拟。',
        gains: '可以用 Arm 服务器作宿主机。',
      },
    },
    counterparts: {
      docker: '异构的 `platform` 按程序模拟，内核仍是宿主机的，同样很慢。',
    },
  },
});
