import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Annotation for the runtime',
    summary: 'Hands words to the OCI runtime that Docker itself does not read; Kata, gVisor and crun change the boundary by some of them.',
    variants: {
      'kata-size': {
        does: 'Sets the size of the virtual machine that Kata starts for this container.',
        gives: 'Density: memory given to the guest is not shared with neighbours.',
        gains: 'Room from the start, without hot plug.',
        right: 'Kata’s `enable_annotations` lists it; otherwise the container is refused.',
      },
      'kata-boot': {
        does: 'Decides what boots in Kata’s virtual machine, or what runs it on the host.',
        gives: 'The operator’s choice of kernel and hypervisor, as far as Kata’s configuration leaves it to the file.',
        gains: 'One service gets a kernel with the modules or fixes it needs.',
        right: 'Whoever writes this file is trusted like the operator.',
      },
      'kata-guest-filter': {
        does: 'Applies the container’s seccomp filter inside Kata’s guest as well.',
        gives: 'A little speed per system call.',
        gains: 'A second fence in front of the guest’s kernel.',
      },
      'kata-no-guest-filter': {
        does: 'Leaves the container’s seccomp filter out inside Kata’s guest.',
        gives: 'The fence in front of the guest’s kernel; the hypervisor behind it stays.',
        gains: 'System calls that the filter would refuse.',
      },
      'kata-modules': {
        does: 'Loads these modules into the kernel of Kata’s guest, not into the host’s.',
        gains: 'What takes `SYS_MODULE` and the host on runc stays in one guest here.',
      },
      'kata-files': {
        does: 'Tunes or replaces the host program that serves files to Kata’s guest.',
        gives: 'The boundary on that path: arguments given here run on the host.',
        gains: 'File access fits the load.',
        right: 'Every author of such files is trusted; Kata itself warns of its free arguments.',
      },
      kata: {
        does: 'Changes one setting of Kata for this container.',
        gives: 'Uniformity: this container differs from what the operator configured.',
        gains: 'The guest fits one service without a runtime of its own.',
      },
      'gvisor-sockets': {
        does: 'Lets gVisor’s container reach unix sockets of the host that are mounted into it.',
        gives: 'Part of the sandbox: whatever listens on those sockets is outside it.',
        gains: 'A service in the sandbox speaks to one on the host.',
        right: 'Exactly that socket is meant, and what listens is prepared for foreign input.',
      },
      'gvisor-flag': {
        does: 'Sets a flag of gVisor for this container; most need `--allow-flag-override` on the host’s side.',
        gives: 'Uniformity, and with flags such as `network=host` a part of the sandbox.',
        gains: 'One service is tuned without a runtime of its own.',
      },
      'gvisor-rootfs': {
        does: 'Replaces the container’s root file system by what gVisor mounts itself, as from an image file.',
        gives: 'Docker’s view: what `docker cp` or a commit sees is not what runs.',
        gains: 'Files are read without a call to the host.',
      },
      'gvisor-mount': {
        does: 'Tells gVisor how a mount is shared, so that it may keep it in its own kernel.',
        gives: 'Agreement with the host: changes made there may go unseen.',
        gains: 'Fewer calls leave the sandbox.',
      },
      krun: {
        does: 'Makes crun start the container as a small virtual machine through libkrun, where it was built with that.',
        gives: 'Memory for that machine, and parts of the usual container interface.',
        gains: 'A kernel of its own under an ordinary image.',
        right: 'The host offers KVM; a crun that was built without libkrun cannot do it.',
      },
      groups: {
        does: 'Makes crun keep the groups of whoever started the container, in place of those that the image names.',
        gives: 'The line between that user’s groups and the container.',
        gains: 'Devices that a group owns stay usable under rootless Podman.',
      },
      filter: {
        does: 'Makes crun ignore the seccomp profile and load this raw filter instead.',
        gives: 'Any insight: what the filter permits cannot be read from this file.',
        gains: 'Filters that a profile cannot express.',
      },
      systemd: {
        does: 'Sets a property of the systemd unit in which the container runs, where systemd manages cgroups.',
        gives: 'Docker’s word on that limit: the two can disagree.',
        gains: 'Limits that Compose has no key for.',
      },
      unread: { does: 'Is read by nobody: the runtime named for this service is another one.' },
    },
  },
  'zh-cn': {
    title: '交给运行时的注解',
    summary: '把 Docker 自己不读的内容交给 OCI 运行时；Kata、gVisor 和 crun 会据其中一些改变边界。',
    variants: {
      'kata-size': {
        does: '设置 Kata 为这个容器启动的虚拟机的大小。',
        gives: '密度：给了客户机的内存不与邻居共用。',
        gains: '一开始就有余地，不必热插拔。',
        right: 'Kata 的 `enable_annotations` 中列有它；否则容器会被拒绝。',
      },
      'kata-boot': {
        does: '决定 Kata 的虚拟机里引导什么，或在宿主机上用什么来运行它。',
        gives: '运维人员对内核和虚拟机监视器的选择，以 Kata 配置放开的为限。',
        gains: '某个服务可以用上带有所需模块或修复的内核。',
        right: '写这个文件的人与运维人员同样可信。',
      },
      'kata-guest-filter': {
        does: '在 Kata 的客户机里也启用容器的 seccomp 过滤。',
        gives: '每个系统调用的一点点速度。',
        gains: '在客户机内核前面又多一道防线。',
      },
      'kata-no-guest-filter': {
        does: '在 Kata 的客户机里不启用容器的 seccomp 过滤。',
        gives: '客户机内核前面的防线；后面的虚拟机监视器仍在。',
        gains: '过滤会拒绝的系统调用也能用。',
      },
      'kata-modules': {
        does: '把这些模块加载到 Kata 客户机的内核，而不是宿主机的内核。',
        gains: '在 runc 上要用 `SYS_MODULE` 并牵动宿主机的事，在这里只限于一台客户机。',
      },
      'kata-files': {
        does: '调整或替换在宿主机上为 Kata 客户机提供文件的程序。',
        gives: '这条路径上的边界：这里给出的参数会在宿主机上生效。',
        gains: '文件访问更适合负载。',
        right: '写这类文件的人都可信；Kata 自己也提醒要慎用自由参数。',
      },
      kata: {
        does: '为这个容器更改 Kata 的一项设置。',
        gives: '统一性：这个容器与运维人员的配置不同。',
        gains: '不必另设运行时，就能让客户机适合某个服务。',
      },
      'gvisor-sockets': {
        does: '让 gVisor 的容器能访问挂进来的宿主机 unix 套接字。',
        gives: '沙箱的一部分：监听这些套接字的程序都在沙箱之外。',
        gains: '沙箱里的服务可以与宿主机上的服务通信。',
        right: '就是针对那个套接字，而且监听者能应付外来输入。',
      },
      'gvisor-flag': {
        does: '为这个容器设置 gVisor 的一个参数；多数要求宿主机一侧开了 `--allow-flag-override`。',
        gives: '统一性；像 `network=host` 这样的参数还会去掉沙箱的一部分。',
        gains: '不必另设运行时，就能为某个服务调优。',
      },
      'gvisor-rootfs': {
        does: '把容器的根文件系统换成 gVisor 自己挂载的，例如来自一个镜像文件。',
        gives: 'Docker 的视角：`docker cp` 或提交看到的，不是实际运行的内容。',
        gains: '读文件不必调用宿主机。',
      },
      'gvisor-mount': {
        does: '告诉 gVisor 某个挂载如何共享，让它可以放在自己的内核里处理。',
        gives: '与宿主机的一致：宿主机上的改动可能看不到。',
        gains: '离开沙箱的调用更少。',
      },
      krun: {
        does: '让 crun 通过 libkrun 把容器作为小型虚拟机启动，前提是编译时带了它。',
        gives: '那台虚拟机的内存，以及容器惯常接口的一部分。',
        gains: '普通镜像也有了自己的内核。',
        right: '宿主机有 KVM；编译时没带 libkrun 的 crun 做不到。',
      },
      groups: {
        does: '让 crun 保留启动者的附加组，而不是镜像里写的那些。',
        gives: '该用户的组与容器之间的界线。',
        gains: 'rootless Podman 下仍能使用归某个组的设备。',
      },
      filter: {
        does: '让 crun 忽略 seccomp 配置，改用这段原始过滤代码。',
        gives: '可读性：从这个文件看不出过滤放行了什么。',
        gains: '配置表达不了的过滤也能用。',
      },
      systemd: {
        does: '在 systemd 管理 cgroup 的宿主机上，设置容器所在单元的属性。',
        gives: 'Docker 对这项限制的说法：两者可能不一致。',
        gains: 'Compose 没有对应键的限制也能设。',
      },
      unread: { does: '没有谁会读它：这个服务指定的是另一种运行时。' },
    },
  },
});
