import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Windows image for a Linux engine',
    why: 'An image holds the user space of one operating system and runs on a kernel of that same family: a Windows base needs a Windows host, and with process isolation even a compatible build of it. A Linux engine cannot start it, whatever the file says. The family of the kernel is the one boundary that only a hypervisor crosses; on a Linux host a Windows workload is a virtual machine.',
    keep: 'The image is built and run on Windows hosts only.',
    messages: {
      platform: '`{platform}` asks for a Linux variant of `{image}`, which exists for Windows only.',
      service: '`{service}` is built for Linux from `{image}`, which exists for Windows only.',
      mixed:
        '`{image}` and `{other}` both run build steps here: one needs a Windows kernel, the other a Linux kernel, and no builder has both.',
      windows:
        '`{image}` needs a Windows host, of a build compatible with the tag unless Hyper-V isolation is used; on Linux hosts it takes a Windows virtual machine.',
    },
    related: { platform: 'Linux is asked for here', other: 'the other kernel is needed from here on' },
  },
  'zh-cn': {
    title: '给 Linux 引擎用的 Windows 镜像',
    why: '镜像装的是某一种操作系统的用户空间，只能跑在同一家族的内核上：Windows 基础镜像需要 Windows 宿主机，用进程隔离时连系统版本也要兼容。无论文件怎么写，Linux 引擎都启动不了它。内核家族是只有虚拟机监视器才能跨越的边界；在 Linux 宿主机上，Windows 负载就是一台虚拟机。',
    keep: '镜像只在 Windows 宿主机上构建和运行。',
    messages: {
      platform: '`{platform}` 要的是 `{image}` 的 Linux 版本，而它只有 Windows 版。',
      service: '`{service}` 按 Linux 平台用 `{image}` 构建，而这个镜像只有 Windows 版。',
      mixed: '`{image}` 和 `{other}` 都要在这里执行构建步骤：一个要 Windows 内核，一个要 Linux 内核，没有哪台构建机两者兼有。',
      windows: '`{image}` 需要 Windows 宿主机，系统版本还要与标签兼容，除非用 Hyper-V 隔离；在 Linux 宿主机上要用 Windows 虚拟机。',
    },
    related: { platform: '这里要求 Linux', other: '从这里起需要另一种内核' },
  },
});
