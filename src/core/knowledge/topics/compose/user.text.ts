import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'User of the main process',
    summary:
      'Decides as whom the service starts, instead of the image’s own `USER`; user ids are the host’s unless the daemon remaps them.',
    variants: {
      root: {
        does: 'Starts the process as root, whose user id is also the host’s root unless the daemon remaps ids or runs rootless.',
        gives: 'On every bind mount it is root for the host’s files, and {default-capabilities} capabilities stay with it.',
        gains: 'Entrypoints can prepare volumes, then drop to a user by themselves.',
        right: 'The image does drop by itself, or the engine is rootless and this root is an ordinary user outside.',
      },
      'root-group': {
        does: 'Starts as a non-root user whose group is root’s: no capabilities, but what is open to group `0` is open to it.',
        gives: 'Protection of files that only the group guards, on bind mounts as well.',
        gains: 'Images made for arbitrary user ids can write where they expect to.',
        right: 'The image follows that convention, as those for OpenShift do.',
      },
      number: {
        does: 'Starts with this user and group id, without a single effective capability.',
        gives: 'Volumes and bind mounts must belong to them, and nothing is installed or re-owned at start.',
        gains: 'A process that breaks out is an ordinary user of the host.',
        right: 'Any service that needs no root at its start.',
      },
      'number-alone': {
        does: 'Starts as this user id without an effective capability; its group is the one that the image lists for it, or else root’s.',
        gives: 'Volumes and bind mounts must belong to that id, and nothing is installed or re-owned at start.',
        gains: 'A process that breaks out is an ordinary user of the host.',
        right: 'Any service that needs no root at its start; a number for the group behind a colon settles that too.',
      },
      name: {
        does: 'Starts as this user from the image’s own user list, without effective capabilities unless the name stands for root there.',
        gives: 'Certainty: which id it is, the image decides and may change.',
        gains: 'A process that gets out has that id’s rights on the host and no more.',
        right: 'The image defines the user; a number says the same for host files.',
      },
    },
    counterparts: {
      kvm: 'Root in a guest is root of that guest and nobody on the host.',
    },
  },
  'zh-cn': {
    title: '主进程的用户',
    summary: '决定服务以谁的身份启动，取代镜像自己的 `USER`；守护进程不做映射时，用户 ID 就是宿主机上的 ID。',
    variants: {
      root: {
        does: '以 root 启动进程；除非守护进程映射了 ID 或以 rootless 运行，它在宿主机上也是 root。',
        gives: '在每个绑定挂载上它都是宿主机文件的 root，并保留 {default-capabilities} 项 capability。',
        gains: '入口脚本可以先准备好卷，再自行降到普通用户。',
        right: '镜像确实会自行降权，或者引擎是 rootless，这个 root 在外面只是普通用户。',
      },
      'root-group': {
        does: '以非 root 用户启动，但组是 root 的组：没有 capability，但对 `0` 组开放的文件也对它开放。',
        gives: '只靠组权限保护的文件，绑定挂载上的也在内。',
        gains: '为任意用户 ID 制作的镜像能写入它预期的位置。',
        right: '镜像遵循这一约定，例如面向 OpenShift 的镜像。',
      },
      number: {
        does: '以这个用户和组 ID 启动，没有任何生效的 capability。',
        gives: '卷和绑定挂载必须归它们所有，启动时也不能安装软件或改属主。',
        gains: '进程即使逃出去，在宿主机上也只是普通用户。',
        right: '启动时不需要 root 的任何服务。',
      },
      'number-alone': {
        does: '以这个用户 ID 启动，没有生效的 capability；组取镜像里为它登记的那个，没有登记就是 root 的组。',
        gives: '卷和绑定挂载必须归该 ID 所有，启动时也不能安装软件或改属主。',
        gains: '进程即使逃出去，在宿主机上也只是普通用户。',
        right: '启动时不需要 root 的任何服务；在冒号后面写上组号，组也就确定了。',
      },
      name: {
        does: '以镜像自己用户表中的这个用户启动；只要它不是 root 的别名，就没有生效的 capability。',
        gives: '确定性：对应哪个 ID 由镜像决定，也可能改变。',
        gains: '逃出去的进程只有该 ID 在宿主机上的权限。',
        right: '镜像定义了这个用户；涉及宿主机文件时，写数字更明确。',
      },
    },
    counterparts: {
      kvm: '虚拟机里的 root 只是那台虚拟机的 root，在宿主机上什么也不是。',
    },
  },
});
