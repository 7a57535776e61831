import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Windows service beside or on a Linux engine',
    why: 'All services of a project run on one engine, and an engine runs images of one kernel family: a Windows image needs a Windows host, and with process isolation a build of it that the tag fits; Hyper-V isolation relaxes the build, not the family. A project that holds both kinds cannot be started as a whole anywhere but in a swarm of both kinds of nodes. On a Linux host a Windows workload is a guest of KVM, with a kernel of its own at the price of its memory and boot.',
    keep: 'The project is started on Windows hosts only.',
    messages: {
      platform: '`{platform}` asks for Linux, and `{image}` of `{service}` exists for Windows only.',
      mixed:
        '`{service}` runs `{image}` and cannot start beside `{other}`: one needs a Windows kernel, the other a Linux kernel, and an engine has one.',
      windows: '`{service}` needs a Windows host, since `{image}` holds Windows; on a Linux host it takes a Windows virtual machine.',
    },
    related: { image: 'the image holds Windows', other: '`{service}` needs the other kernel' },
  },
  'zh-cn': {
    title: 'Windows 服务与 Linux 引擎混用',
    why: '一个项目的所有服务都在同一个引擎上运行，而一个引擎只能运行一种内核家族的镜像：Windows 镜像需要 Windows 宿主机，用进程隔离时系统版本还得与标签相符；Hyper-V 隔离放宽的是版本，不是家族。两种都有的项目，除了同时拥有两类节点的 swarm，在哪里都无法整体启动。在 Linux 宿主机上，Windows 负载就是 KVM 的客户机，有自己的内核，代价是内存和启动时间。',
    keep: '这个项目只在 Windows 宿主机上启动。',
    messages: {
      platform: '`{platform}` 要的是 Linux，而 `{service}` 的 `{image}` 只有 Windows 版。',
      mixed: '`{service}` 运行 `{image}`，无法与 `{other}` 一起启动：一个要 Windows 内核，一个要 Linux 内核，而一个引擎只有一种。',
      windows: '`{service}` 需要 Windows 宿主机，因为 `{image}` 里装的是 Windows；在 Linux 宿主机上要用 Windows 虚拟机。',
    },
    related: { image: '这个镜像里是 Windows', other: '`{service}` 需要另一种内核' },
  },
});
