import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Kernel state changed in an image',
    why: 'An image is made of files. Mounts, firewall rules, interfaces, kernel parameters and swap are no files but state of a running kernel: a build step is a container on the builder and is mostly refused such a change, and where it is not, the change ends with the step or stays on the builder. At start the same command needs a right that containers are not given, and with that right it acts on the container’s own network at best, on the host at worst. What belongs to the start goes into the entry point together with a granted capability, or into `sysctls`, volumes and networks of whoever starts it. An appliance that is all kernel state is simpler as a virtual machine.',
    keep: 'The builder allows it and the step undoes what it did before it ends.',
    messages: {
      build: '`{program}` works on the kernel’s state, not on files: a build step is refused it, and nothing of it would be in the image.',
      namespace: '`{program}` makes or enters namespaces, which the sandbox of a build step refuses.',
      attempt:
        '`{program}` works on the kernel’s state: its failure in this build step is ignored, and its success would leave nothing in the image.',
      start: '`{program}` needs {needs} when the container runs, which it has only where whoever starts it grants it.',
      lacking: '`{program}` needs {needs} when the container runs, which {services} starts without.',
      parameter:
        '`{program}` finds kernel parameters read-only when the container runs; whoever starts it sets them by `sysctls`, or the host does.',
      tolerated: '`{program}` may fail when the container runs, and will unless the right to change that state was granted.',
    },
    fixes: { grant: 'Grant NET_ADMIN in the Compose file' },
    related: { service: '`{service}` starts it without that right' },
  },
  'zh-cn': {
    title: '在镜像里改动内核状态',
    why: '镜像由文件组成。挂载、防火墙规则、网卡、内核参数和交换空间都不是文件，而是运行中内核的状态：构建步骤是构建机上的一个容器，这类改动多半被拒绝；就算没被拒绝，改动也随这一步结束，或者留在构建机上。启动时，同样的命令需要容器默认没有的权限；有了权限，往好里说作用于容器自己的网络，往坏里说作用于宿主机。属于启动阶段的事，应放进入口脚本并授予相应 capability，或者交给启动者的 `sysctls`、卷和网络。全靠内核状态工作的设备类软件，做成虚拟机更简单。',
    keep: '构建器允许这样做，并且这一步结束前会撤销自己的改动。',
    messages: {
      build: '`{program}` 操作的是内核状态而不是文件：构建步骤会被拒绝，即使成功也不会留在镜像里。',
      namespace: '`{program}` 要创建或进入命名空间，构建步骤的沙箱会拒绝。',
      attempt: '`{program}` 操作的是内核状态：这一步里失败会被忽略，成功也不会在镜像里留下什么。',
      start: '`{program}` 在容器运行时需要 {needs}，启动者不授权就没有。',
      lacking: '`{program}` 在容器运行时需要 {needs}，而 {services} 启动时没有授予。',
      parameter: '容器运行时内核参数是只读的，`{program}` 会失败；应由启动者用 `sysctls` 设置，或由宿主机设置。',
      tolerated: '`{program}` 在容器运行时允许失败；没有授权改动这部分状态，它就会失败。',
    },
    fixes: { grant: '在 Compose 文件里授予 NET_ADMIN' },
    related: { service: '`{service}` 启动时没有这项权限' },
  },
});
