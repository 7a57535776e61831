import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'User namespace',
    summary:
      'Decides whether the daemon’s remapping of user ids holds for this container; where the daemon remaps none, there is nothing to decide.',
    variants: {
      host: {
        does: 'Exempts the container from the daemon’s remapping of user ids: root in here is the host’s root again. Where no remapping is set, it changes nothing.',
        gives: 'On a remapping daemon, the one line behind which a process that got out is nobody.',
        gains: 'Privileged mode and the host’s network or processes, which such a daemon refuses otherwise.',
        right: 'One trusted agent needs exactly that, while the other services stay remapped.',
      },
      podman: {
        does: 'Is Podman’s way to choose a mapping per container; Docker knows only `host` and refuses it.',
        gives: 'Every host that runs Docker.',
        gains: 'With Podman, ids of the container that are nobody on the host.',
        right: 'The file is meant for Podman alone.',
      },
      refused: { does: 'Is refused by Docker, which knows no other value than `host`.' },
    },
    counterparts: { lxc: 'An LXC domain states its own id map; without one, its root is the host’s.' },
  },
  'zh-cn': {
    title: '用户命名空间',
    summary: '决定守护进程的用户 ID 重映射对这个容器是否有效；守护进程没有启用重映射时，也就无可决定。',
    variants: {
      host: {
        does: '让容器不受守护进程的用户 ID 重映射约束：这里的 root 又成了宿主机的 root。没有启用重映射时，不起任何作用。',
        gives: '在启用重映射的守护进程上，逃出来的进程本该什么身份也没有，这道防线就此失去。',
        gains: '特权模式以及宿主机的网络或进程：否则这样的守护进程会拒绝。',
        right: '某个可信代理确实需要，而其他服务仍保持重映射。',
      },
      podman: {
        does: '是 Podman 按容器选择映射的写法；Docker 只认 `host`，会拒绝它。',
        gives: '运行 Docker 的宿主机都用不了。',
        gains: '在 Podman 上，容器里的 ID 到宿主机上就什么身份都不是。',
        right: '这个文件只给 Podman 用。',
      },
      refused: { does: '会被 Docker 拒绝，它只认 `host` 这一个值。' },
    },
    counterparts: { lxc: 'LXC 域自带 ID 映射；不写映射，它的 root 就是宿主机的 root。' },
  },
});
