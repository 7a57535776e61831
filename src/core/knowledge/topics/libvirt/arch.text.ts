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
        does: 'Fixes the guest to Arm: at speed it runs only on Arm hosts whose firmware leaves the hypervisor mode to them.',
        gives: '`x86` hosts, except by emulation.',
        gains: 'Arm servers as hosts.',
      },
      container: {
        does: 'Names the instruction set of the container’s programs, which the host’s kernel and processor must run themselves: nothing is emulated.',
        gives: 'Hosts of any other family.',
        gains: 'Programs for `i686` also find an `i686` host where they ask, on `x86_64`.',
      },
      emulated: {
        does: 'Names the instruction set that QEMU translates in software, as the domain’s type is `qemu`; the host may have any other.',
        gives: 'Several times the processor time, and isolation that QEMU answers for.',
        gains: 'A guest for every host, foreign architectures included.',
        right: 'Cross-builds and tests need this architecture.',
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
        does: '把客户机限定在 Arm 上：只有固件把虚拟化模式交出来的 Arm 宿主机才能全速运行。',
        gives: '`x86` 宿主机，除非靠模拟。',
        gains: '可以用 Arm 服务器作宿主机。',
      },
      container: {
        does: '指定容器里程序的指令集，必须由宿主机的内核和处理器直接运行：什么都不模拟。',
        gives: '其他架构的宿主机都用不了。',
        gains: '写 `i686` 时，程序在 `x86_64` 宿主机上问到的也是 `i686`。',
      },
      emulated: {
        does: '域的类型是 `qemu`，这就是 QEMU 用软件翻译的指令集；宿主机可以是任何别的架构。',
        gives: '数倍的处理器时间；QEMU 也不为其隔离负责。',
        gains: '任何宿主机都能运行，包括架构不同的。',
        right: '交叉构建和测试需要这种架构。',
      },
    },
    counterparts: {
      docker: '异构的 `platform` 按程序模拟，内核仍是宿主机的，同样很慢。',
    },
  },
});
