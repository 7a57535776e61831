import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Privileged mode',
    summary: 'Decides whether Docker drops its filters around this container altogether.',
    variants: {
      on: {
        does: 'Hands the container every capability and every host device, and removes the seccomp, AppArmor and masked-path filters.',
        gives: 'Everything that keeps root inside from being root outside: a process that is root here can take over the host kernel. Process, network and mount namespaces stay, but they are not what stops it.',
        gains: 'Anything that needs the real kernel works at once: modules, mounts, raw devices, nested engines.',
        right: 'On a machine that serves only this workload, or while finding out which single permission is really needed.',
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
        does: '把全部 capability 和宿主机设备都交给容器，同时撤掉 seccomp、AppArmor 和 /proc、/sys 的屏蔽。',
        gives: '容器内 root 与宿主机 root 之间的阻隔：这里的 root 进程可以接管宿主机内核。进程、网络、挂载命名空间还在，但挡不住它。',
        gains: '凡是要碰真实内核的操作立刻可用：加载模块、挂载、裸设备、嵌套的容器引擎。',
        right: '整台机器只跑这一个负载，或者只是临时排查到底缺哪一项权限。',
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
