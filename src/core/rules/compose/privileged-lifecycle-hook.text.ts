import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Lifecycle hook with more rights than its service',
    why: 'A hook runs beside the service, on its files: whoever breaks into the service can put something in the place of what the hook starts, and has its rights at the next start or stop. `post_start` and `pre_stop` run in the service’s own container; privileged, they hold every capability there, while the container’s seccomp and AppArmor filters and its device list stay. `pre_start` runs in a container of its own, which `privileged` opens altogether. Gained is one step of set-up without rights for the whole service; what an image build or an owner set in the Dockerfile can do needs no such step.',
    keep: 'The step is short, starts only what the image brings and nobody but root can change, and no smaller right is enough.',
    messages: {
      command:
        'As root this `{hook}` command holds every capability in the container of `{service}`, whatever the service was left; its seccomp filter and device list stay.',
      container:
        'This `{hook}` step runs in a privileged container of its own, with every capability and device and the volumes of `{service}`.',
      idle: 'This `{hook}` command runs as a user other than root, for whom capabilities end with the start of the program: `privileged` gives `{service}` next to nothing.',
      root: 'This `{hook}` step runs as root on the files of `{service}`, which itself runs as user {user}.',
    },
    fixes: { remove: 'Remove `privileged` from the hook' },
  },
  'zh-cn': {
    title: '生命周期钩子的权限大于服务',
    why: '钩子在服务旁边、在它的文件上运行：攻破服务的人可以替换钩子要启动的东西，等下一次启动或停止就得到钩子的权限。`post_start` 和 `pre_stop` 在服务自己的容器里运行；加上特权后拥有全部 capability，但容器的 seccomp、AppArmor 过滤和设备清单仍在。`pre_start` 在单独的容器里运行，`privileged` 会把它完全放开。换来的是只为一步准备工作提权，而不必给整个服务；能在构建镜像时完成、或在 Dockerfile 里设好属主的，就不需要这一步。',
    keep: '这一步很短，只启动镜像自带、除 root 外无人能改的东西，并且更小的权限不够用。',
    messages: {
      command:
        '这条 `{hook}` 命令以 root 运行时，在 `{service}` 的容器里拥有全部 capability，不管服务本身留了多少；seccomp 过滤和设备清单仍在。',
      container: '这个 `{hook}` 步骤在单独的特权容器里运行，拥有全部 capability 和设备，还带着 `{service}` 的卷。',
      idle: '这条 `{hook}` 命令以 root 以外的用户运行，程序一启动 capability 就没有了：`privileged` 几乎没给 `{service}` 什么。',
      root: '这个 `{hook}` 步骤以 root 身份处理 `{service}` 的文件，而服务本身以用户 {user} 运行。',
    },
    fixes: { remove: '从钩子里删除 `privileged`' },
  },
});
