import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Platform',
    summary: 'Decides for which system and processor the image is taken; the kernel stays that of the host.',
    variants: {
      linux: {
        does: 'Takes the image for this processor; a host with another one needs user emulation, by QEMU or Rosetta, to run it program by program.',
        gives:
          'Much speed on such a host, above all for compilers and compression, and no isolation in return: system calls still go to the same kernel.',
        gains: 'Every developer runs the same binary, whatever the laptop.',
        right: 'No image exists for the host’s own processor.',
      },
      windows: {
        does: 'Takes a Windows image, which only a Windows host can run.',
        gives: 'Every Linux host and the Linux services of the same file.',
        gains: 'Windows programs in containers, as small as their base image allows.',
        right: 'The engine runs on Windows; on Linux the same program takes a virtual machine.',
      },
    },
    counterparts: {
      kvm: 'KVM runs guests of the host’s processor family only; any other takes software emulation of the whole machine.',
    },
  },
  'zh-cn': {
    title: '平台',
    summary: '决定取哪个系统和处理器的镜像；内核始终是宿主机的。',
    variants: {
      linux: {
        does: '取这种处理器的镜像；宿主机若是另一种，就要靠 QEMU 或 Rosetta 的用户态模拟逐个程序地运行。',
        gives: '那种宿主机上的大量性能（编译和压缩尤甚），又换不来隔离：系统调用仍进同一个内核。',
        gains: '不论什么笔记本，每个开发者运行的都是同一份二进制。',
        right: '没有适合宿主机处理器的镜像。',
      },
      windows: {
        does: '取 Windows 镜像，只有 Windows 宿主机能运行。',
        gives: '所有 Linux 宿主机，以及同一文件里的 Linux 服务。',
        gains: '在容器里运行 Windows 程序，大小取决于基础镜像。',
        right: '引擎运行在 Windows 上；在 Linux 上，同样的程序要用虚拟机。',
      },
    },
    counterparts: {
      kvm: 'KVM 只能运行与宿主机处理器同族的客户机，其他的要用软件模拟整台机器。',
    },
  },
});
