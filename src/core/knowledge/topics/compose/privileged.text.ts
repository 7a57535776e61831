import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Privileged mode',
    summary: 'Decides whether Docker drops its filters around this container altogether.',
    variants: {
      on: {
        does: 'Hands the container every capability and every host device, and removes the seccomp, AppArmor and masked-path filters.',
        gives:
          'The wall between root inside and root outside: with a rootful engine such a process can take over the host’s kernel, although process, network and mount namespaces stay.',
        gains: 'Modules, mounts, raw devices and nested engines work at once.',
        right: 'A machine for this workload alone, or a search for the one permission that is missing.',
      },
      guest: {
        does: 'Gives root every right inside the guest that Kata starts for this container, not over the host’s kernel.',
        gives:
          'Part of what the guest was for: the host’s block devices are passed into it as well, and what prevents that is a setting of containerd’s Kubernetes interface and CRI-O.',
        gains: 'Nested engines, mounts and modules on a kernel that nobody else uses.',
        right: 'The host’s disks hold nothing that must stay out of reach.',
      },
      off: {
        does: 'Keeps Docker’s default filters: a short list of capabilities, the seccomp profile, masked kernel paths and no host devices.',
      },
    },
    counterparts: {
      kvm: 'A guest has a kernel of its own, so full rights inside it stay inside.',
    },
  },
  'zh-cn': {
    title: '特权模式',
    summary: '决定 Docker 是否把这个容器外面的过滤层整个撤掉。',
    variants: {
      on: {
        does: '把全部 capability 和宿主机设备都交给容器，同时撤掉 seccomp、AppArmor 以及对内核路径的屏蔽。',
        gives:
          '容器内 root 与宿主机 root 之间的阻隔：引擎以 root 运行时，这样的进程可以接管宿主机内核。进程、网络、挂载命名空间还在，但挡不住它。',
        gains: '凡是要碰真实内核的操作立刻可用：加载模块、挂载、裸设备、嵌套的容器引擎。',
        right: '整台机器只跑这一个负载，或者只是临时排查到底缺哪一项权限。',
      },
      guest: {
        does: '让 root 在 Kata 为这个容器启动的客户机里拥有全部权限，而不是对宿主机内核。',
        gives:
          '客户机本该带来的一部分隔离：宿主机的块设备也会交进去；能阻止这一点的设置，只有 CRI-O 和 containerd 的 Kubernetes 接口才有。',
        gains: '在一个没有别人使用的内核上运行嵌套引擎、挂载和加载模块。',
        right: '宿主机磁盘上没有必须隔开的内容。',
      },
      off: {
        does: '保留 Docker 的默认过滤：少量 capability、seccomp 配置、屏蔽的内核路径，不给宿主机设备。',
      },
    },
    counterparts: {
      kvm: '虚拟机有自己的内核，里面权限再大也出不去。',
    },
  },
});
