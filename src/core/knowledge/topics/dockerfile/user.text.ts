import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'User of the image',
    summary: 'Sets whom later build steps and the container’s main process run as.',
    variants: {
      root: {
        does: 'Runs as user id `0`, which without user-namespace remapping is the host’s `0` too, with {default-capabilities} capabilities.',
        gives: 'A way out of the container, or a writable host mount, is then root’s.',
        gains: 'Installing packages and changing owners in the steps that follow.',
        right: 'For steps that install, before a last `USER` hands over.',
      },
      name: {
        does: 'Runs as the user that the image’s `/etc/passwd` knows by this name, with no effective capabilities.',
        gives: 'Writing to what root owns; Kubernetes cannot tell from a name that it is not root.',
        gains: 'A break-in holds an ordinary user’s rights, on the kernel and on mounts.',
      },
      number: {
        does: 'Runs as this user id, with or without an entry in `/etc/passwd`, and with no effective capabilities.',
        gives: 'Writing to what root owns; without an entry there is no home, and the group is root’s.',
        gains: 'A break-in stays an ordinary user, and `runAsNonRoot` of Kubernetes can check it.',
      },
      group: {
        does: 'Runs as this user with this one group and with no effective capabilities.',
        gives: 'All other groups that the image lists for the user.',
        gains: 'Exactly these rights on files, whatever the image’s group file says.',
      },
      'root-group': {
        does: 'Runs as an ordinary user in root’s group, with no effective capabilities.',
        gives: 'Files that root’s group may write are writable, also on mounts of the host.',
        gains: 'Any user id can be chosen at start and still write where the group may.',
        right: 'On OpenShift and its like, which choose the user id themselves.',
      },
      variable: {
        does: 'Takes the user from a variable when the image is built; where that is empty, it is root.',
        gives: 'Knowing from this file who runs, and with which rights.',
        gains: 'One Dockerfile for deployments that differ in user ids.',
        right: 'With a default that is not root in the `ARG`.',
      },
    },
    counterparts: { kvm: 'root in a guest is root of that guest’s kernel only.' },
  },
  'zh-cn': {
    title: '镜像的用户',
    summary: '决定之后的构建步骤和容器主进程以谁的身份运行。',
    variants: {
      root: {
        does: '以用户 ID `0` 运行；没有用户命名空间重映射时，它就是宿主机的 `0`，带 {default-capabilities} 项 capability。',
        gives: '一旦逃出容器，或挂了可写的宿主机目录，对方得到的就是 root 权限。',
        gains: '后面的步骤可以装软件包、改属主。',
        right: '用于安装步骤，最后再用 `USER` 交给别的用户。',
      },
      name: {
        does: '以镜像 `/etc/passwd` 里这个名字的用户运行，没有生效的 capability。',
        gives: '写不了 root 所有的文件；单凭名字，Kubernetes 判断不出它不是 root。',
        gains: '被攻破后得到的只是普通用户的权限，对内核、对挂载都是如此。',
      },
      number: {
        does: '以这个用户 ID 运行，`/etc/passwd` 里有没有都行，没有生效的 capability。',
        gives: '写不了 root 所有的文件；没有对应条目时也没有主目录，组是 root 组。',
        gains: '被攻破后仍是普通用户，Kubernetes 的 `runAsNonRoot` 也能核对。',
      },
      group: {
        does: '以该用户、且只属于这一个组运行，没有生效的 capability。',
        gives: '镜像里为该用户列出的其他所有组。',
        gains: '对文件的权限仅限于此，与镜像的组文件无关。',
      },
      'root-group': {
        does: '以普通用户、但属于 root 组运行，没有生效的 capability。',
        gives: 'root 组可写的文件它都能写，宿主机挂载里的也不例外。',
        gains: '启动时任选用户 ID，仍能写组可写的地方。',
        right: 'OpenShift 这类自行指定用户 ID 的平台。',
      },
      variable: {
        does: '构建镜像时从变量取用户，变量为空就是 root。',
        gives: '从这个文件看不出是谁在运行、有哪些权限。',
        gains: '用户 ID 不同的部署共用一个 Dockerfile。',
        right: '`ARG` 里给一个不是 root 的默认值。',
      },
    },
    counterparts: { kvm: '客户机里的 root 只是那个客户机内核的 root。' },
  },
});
