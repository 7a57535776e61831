import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Kernel modules loaded from a container',
    why: 'There is one kernel on the host, and a module that is loaded runs in it with every right, for all containers. Doing so from a container takes SYS_MODULE, which is as good as owning the host, and ties the file to hosts whose `/lib/modules` fits. The host can load the module once at boot, by a line in `modules-load.d`, and then the container needs neither. Software that insists on modules of its own, or on versions of them, has a kernel of its own in a virtual machine; that costs its boot and memory.',
    keep: 'The container is a tool by which the administrator of this host loads modules.',
    messages: {
      loads: '`{program}` loads code into the host’s kernel, which `{service}` shares with every other container.',
      refused: '`{program}` is refused here: `{service}` has no right to change the kernel, which is the host’s.',
      tolerated: '`{program}` fails here: `{service}` has no right to change the host’s kernel; the host can load the module at boot.',
      tree: '`{path}` of the host together with SYS_MODULE lets `{service}` load any of the host’s modules into its kernel.',
    },
    fixes: { remove: 'Do not mount the modules; load them on the host' },
  },
  'zh-cn': {
    title: '从容器里加载内核模块',
    why: '宿主机上只有一个内核，模块一旦加载就以全部权限在其中运行，影响所有容器。从容器里加载需要 SYS_MODULE，这几乎等于拥有宿主机，而且文件只能用在 `/lib/modules` 对得上的机器上。宿主机可以在 `modules-load.d` 里写一行，开机时加载一次，容器就两样都不需要。非要自带模块或指定模块版本的软件，在虚拟机里有自己的内核，代价是启动时间和内存。',
    keep: '这个容器就是宿主机管理员用来加载模块的工具。',
    messages: {
      loads: '`{program}` 把代码加载进宿主机内核，而 `{service}` 与其他所有容器共用这个内核。',
      refused: '`{program}` 在这里会被拒绝：`{service}` 无权改动内核，而这个内核是宿主机的。',
      tolerated: '`{program}` 在这里会失败：`{service}` 无权改动宿主机的内核；模块可以由宿主机开机时加载。',
      tree: '宿主机的 `{path}` 加上 SYS_MODULE，`{service}` 就能把宿主机上的任何模块加载进它的内核。',
    },
    fixes: { remove: '不挂载模块目录，改由宿主机加载' },
  },
});
