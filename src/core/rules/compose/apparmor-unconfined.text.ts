import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'No AppArmor profile',
    why: 'Where the host runs AppArmor, as Ubuntu, Debian and SUSE do, Docker’s profile denies a container to mount, to write to most of `/proc/sys` and `/sys`, and to trace what the profile does not confine. It is the layer that still stands once `SYS_ADMIN` is added or a mask has a hole. Programs that mount for themselves, over FUSE or as a nested engine, cannot work under it, and a profile of their own would leave the rest denied. libvirt confines each QEMU process by such a profile unasked; a virtual machine does not give it up to mount.',
    keep: 'The host has no AppArmor, where the line changes nothing, or the image mounts by itself.',
    messages: {
      mounts: '`{service}` may mount, by `SYS_ADMIN`, and gives up AppArmor’s profile, which would still refuse it.',
      unconfined:
        '`{service}` runs without AppArmor’s profile, on hosts that have one: read-only mounts alone then guard `/proc/sys` and `/sys`.',
      fuse: '`{service}` mounts over FUSE, which AppArmor’s default profile refuses; a profile that allows just that would keep the rest.',
      documented: '`{service}` runs without AppArmor’s profile, which engines and builders inside a container usually need.',
      user: '`{service}` runs without AppArmor’s profile, as user {user}, who may do little of what it denies.',
    },
    fixes: { remove: 'Return to Docker’s default profile' },
  },
  'zh-cn': {
    title: '没有 AppArmor 配置',
    why: '在启用 AppArmor 的宿主机上（Ubuntu、Debian、SUSE 等），Docker 的配置禁止容器挂载、禁止写 `/proc/sys` 和 `/sys` 的大部分，也禁止跟踪不受该配置约束的进程。加了 `SYS_ADMIN`，或者路径屏蔽有疏漏时，还顶着的就是这一层。自己要挂载的程序，无论用 FUSE 还是嵌套引擎，在它之下无法工作；为它写一份专用配置，其余仍受禁止。libvirt 默认就用这样的配置约束每个 QEMU 进程；虚拟机要挂载，不必放弃它。',
    keep: '宿主机没有 AppArmor，这一行本来就没有变化；或者镜像要自己挂载。',
    messages: {
      mounts: '`{service}` 因 `SYS_ADMIN` 可以挂载，又放弃了本来还会拒绝挂载的 AppArmor 配置。',
      unconfined: '在启用 AppArmor 的宿主机上，`{service}` 不受其配置约束：守住 `/proc/sys` 和 `/sys` 的只剩只读挂载。',
      fuse: '`{service}` 通过 FUSE 挂载，AppArmor 默认配置会拒绝；写一份只放行这一项的配置，其余就能保住。',
      documented: '`{service}` 不受 AppArmor 配置约束，在容器里运行的引擎和构建器通常需要这样。',
      user: '`{service}` 不受 AppArmor 配置约束，不过它以用户 {user} 运行，被禁止的操作大多本来就做不了。',
    },
    fixes: { remove: '恢复 Docker 的默认配置' },
  },
});
