import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Direct kernel boot',
    summary: 'Boots a kernel from a file on the host instead of from the guest’s disk.',
    variants: {
      kernel: {
        does: 'Starts this kernel from the host’s file, past boot loader and disk.',
        gives: 'Kernel updates from inside, and hosts without this file.',
        gains: 'The shortest boot, and a kernel the guest cannot replace; with `kernelHashes` SEV measures it.',
        right: 'Kernels are kept in one place: tests, installers, small short-lived guests.',
      },
      initrd: {
        does: 'Hands the kernel its first file system from a file on the host.',
        gives: 'A match kept by the guest: kernel and modules here are updated on the host, together.',
      },
      cmdline: {
        does: 'Sets the kernel’s command line; under QEMU it takes effect with `kernel` only.',
        gives: 'Secrecy: whoever reads the file or `/proc/cmdline` in the guest sees it.',
        gains: 'Console, root and mitigation options in plain sight of reviewers.',
      },
      containerCmdline: {
        does: 'Fills `/proc/cmdline` in the container; the arguments of init are `initarg`.',
        gives: 'Any effect on the kernel, which is the host’s and already running.',
      },
      shim: {
        does: 'Starts the shim first, which checks the kernel’s signature when Secure Boot is on.',
        gains: 'A direct boot that Secure Boot still covers.',
      },
      dtb: {
        does: 'Hands the kernel this device tree instead of the one that QEMU builds.',
        gives: 'Agreement between description and hardware, which is now the author’s duty.',
        right: 'A board is emulated whose tree QEMU does not write.',
      },
    },
    counterparts: {
      docker: 'A container has no kernel to choose: it starts a program on the host’s.',
    },
  },
  'zh-cn': {
    title: '直接启动内核',
    summary: '从宿主机上的文件启动内核，而不是从客户机磁盘。',
    variants: {
      kernel: {
        does: '从宿主机文件启动这个内核，不经过引导程序和磁盘。',
        gives: '在客户机内升级内核，以及没有这个文件的宿主机。',
        gains: '最短的启动过程，客户机也换不掉内核；配合 `kernelHashes`，SEV 会度量它。',
        right: '内核统一管理：测试、安装程序、短命的小客户机。',
      },
      initrd: {
        does: '用宿主机上的文件作内核的初始文件系统。',
        gives: '匹配不再由客户机保持：这里的内核和模块要在宿主机上一起更新。',
      },
      cmdline: {
        does: '设置内核命令行；QEMU 下只有写了 `kernel` 才起作用。',
        gives: '谈不上保密：能读这个文件或客户机里 `/proc/cmdline` 的人都看得到。',
        gains: '控制台、根分区和缓解选项一目了然，便于审阅。',
      },
      containerCmdline: {
        does: '填写容器里的 `/proc/cmdline`；init 的参数是 `initarg`。',
        gives: '影响不了内核：内核是宿主机的，早已在运行。',
      },
      shim: {
        does: '先启动 shim；启用安全启动时由它检查内核签名。',
        gains: '直接启动内核，却仍受安全启动保护。',
      },
      dtb: {
        does: '把这份设备树交给内核，而不用 QEMU 生成的。',
        gives: '描述与硬件的一致，从此由作者负责。',
        right: '模拟的板卡没有 QEMU 生成的设备树。',
      },
    },
    counterparts: {
      docker: '容器没有内核可选：它在宿主机的内核上启动程序。',
    },
  },
});
