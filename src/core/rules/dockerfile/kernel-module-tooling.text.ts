import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Kernel modules handled in an image',
    why: 'A container brings no kernel, so it has nowhere to put a module. During a build such a command meets the kernel of the builder: without rights it fails, with them it changes a machine that only happens to build, and either way nothing of it travels in the image. At start it acts on the host’s kernel, for every container there, and takes SYS_MODULE together with the host’s `/lib/modules`, which is as much as owning the host. The host can load the module once, at boot. Software that must bring its own kernel code has its place in a virtual machine, at the price of that machine’s boot and memory.',
    keep: 'The image is a tool for building modules, and what it builds is installed on a host outside of it.',
    messages: {
      build:
        '`{program}` acts on the kernel that runs this build, not on the one that will run the image; a module cannot travel in an image.',
      prepares:
        '`{program}` names no kernel, so that it works for the builder’s; the one that runs this image is another, and takes no module from it.',
      package:
        '`{package}` builds modules for one particular kernel; the one that runs this image is not known here, and an image cannot bring its own.',
      start:
        '`{program}` acts on the host’s kernel, which all containers share, and needs SYS_MODULE and the host’s `/lib/modules`; in a VM it would act on the guest’s own.',
      tolerated: '`{program}` may fail here and mostly will: without SYS_MODULE the host’s kernel refuses it.',
    },
  },
  'zh-cn': {
    title: '在镜像里操作内核模块',
    why: '容器不带内核，模块无处可放。构建时，这类命令碰到的是构建机的内核：没有权限就失败，有权限则改动了一台碰巧用来构建的机器，而且无论哪种情况都不会随镜像带走。启动时，它作用于宿主机内核，影响上面所有容器，还需要 SYS_MODULE 和宿主机的 `/lib/modules`，这等于拥有宿主机。模块可以由宿主机在开机时加载一次；必须自带内核代码的软件更适合放进虚拟机，代价是虚拟机的启动时间和内存。',
    keep: '这个镜像本来就是编译模块的工具，产物装到镜像之外的宿主机上。',
    messages: {
      build: '`{program}` 作用于正在构建的这台机器的内核，而不是将来运行镜像的内核；模块无法随镜像带走。',
      prepares: '`{program}` 没有指明内核，只会针对构建机的内核；运行此镜像的是另一个内核，也不会从镜像里取模块。',
      package: '`{package}` 只为某一个内核编译模块；运行此镜像的内核在这里未知，镜像也不能自带内核。',
      start:
        '`{program}` 作用于所有容器共用的宿主机内核，需要 SYS_MODULE 和宿主机的 `/lib/modules`；在虚拟机里，它作用的是客户机自己的内核。',
      tolerated: '`{program}` 在这里允许失败，多半也会失败：没有 SYS_MODULE，宿主机内核会拒绝。',
    },
  },
});
