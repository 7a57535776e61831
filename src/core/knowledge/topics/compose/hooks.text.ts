import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Hook around start and stop',
    summary: 'Runs a command beside the service when Compose starts or stops it, possibly with other rights than the service has.',
    variants: {
      started: {
        does: 'Runs this in the container some time after its start; whether the program is ready by then is not said.',
        gives: 'Order, and a start by the engine: after a crash or reboot nobody runs it.',
        gains: 'A step of set-up without a script in the image.',
      },
      stopping: {
        does: 'Runs this in the container before Compose stops it.',
        gives: 'Every other end: a crash, a kill and a reboot pass it by.',
        gains: 'Neighbours are told, or data is written out, before the stop signal.',
      },
      before: {
        does: 'Runs this to its end in a short-lived container of its own, before the service’s and with its volumes.',
        gives: 'A second container to keep up; the start waits for it.',
        gains: 'Set-up with other rights, tools or even another image, which the service then does not need.',
      },
      root: {
        does: 'Runs the hook as root, whatever user the service has.',
        gives: 'The line between the two: whoever controls the service’s files can put something in the place of what the hook starts.',
        gains: 'Owners of volumes are set without a root service.',
        right: 'It starts only programs that nobody but root can change.',
      },
      privileged: {
        does: 'Gives this command every capability in the service’s container; the seccomp and AppArmor profiles of that container stay.',
        gives: 'What `cap_drop` had taken, for as long as the command runs.',
        gains: 'One privileged step beside an unprivileged service.',
        right: 'Where `user: root` alone is not enough.',
      },
      'privileged-container': {
        does: 'Runs this step in a container without filters, with every capability and device of the host.',
        gives: 'The host, to the step’s image and to what it reads from the service’s volumes.',
        gains: 'Set-up that needs the kernel, such as a module or a mount.',
        right: 'An image that is trusted like the host’s own tools.',
      },
    },
  },
  'zh-cn': {
    title: '启动和停止前后的钩子',
    summary: 'Compose 启动或停止服务时在旁边执行的命令，权限可能与服务不同。',
    variants: {
      started: {
        does: '容器启动后的某个时刻在其中执行，那时程序是否就绪并不确定。',
        gives: '先后次序，以及由引擎启动的情况：崩溃或重启之后没人执行它。',
        gains: '不用在镜像里放脚本就能做一步准备。',
      },
      stopping: {
        does: 'Compose 停止容器之前在其中执行。',
        gives: '其他各种结束方式：崩溃、被杀和宿主机重启都不会执行它。',
        gains: '在停止信号之前通知邻居或写出数据。',
      },
      before: {
        does: '在服务的容器之前，用一个带着同样的卷的短命容器把它执行完。',
        gives: '又多一个要维护的容器，启动也要等它。',
        gains: '准备工作可以用别的权限、工具甚至镜像，服务自己就不需要了。',
      },
      root: {
        does: '不管服务是什么用户，钩子都以 root 执行。',
        gives: '两者之间的界线：掌控服务文件的人能替换钩子要启动的东西。',
        gains: '服务不以 root 运行也能设好卷的属主。',
        right: '它只启动除 root 外没人能改的程序。',
      },
      privileged: {
        does: '让这条命令在服务的容器里拥有全部 capability，该容器的 seccomp 和 AppArmor 配置仍在。',
        gives: '`cap_drop` 去掉的那些，在命令运行期间又回来了。',
        gains: '非特权的服务旁边有一个特权步骤。',
        right: '光有 `user: root` 还不够时。',
      },
      'privileged-container': {
        does: '在没有过滤、带着宿主机全部 capability 和设备的容器里执行这一步。',
        gives: '宿主机，交给了这一步的镜像，以及它从服务的卷里读到的东西。',
        gains: '需要内核的准备工作，例如模块或挂载。',
        right: '像信任宿主机自带工具一样信任的镜像。',
      },
    },
  },
});
