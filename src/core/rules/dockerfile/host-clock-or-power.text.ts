import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Clock or power of a machine in an image',
    why: 'Neither the wall clock nor the power switch belongs to a container. During a build the command meets the machine that builds: it is refused, or it changes that machine, and the image keeps nothing of it, since the time is no file. At start it is refused unless the container was given SYS_TIME or SYS_BOOT, and then it acts for all containers of the host. A time zone is a file and may well be set in an image. In a virtual machine both belong to the guest.',
    keep: 'The image is a tool for the administrator of the host it runs on.',
    messages: {
      build: '`{program}` is refused in a build step, or acts on the machine that builds; an image has neither clock nor power switch.',
      granted: '{services} grants `{program}` the right to act on the host, and with it on all its containers.',
      clock: '`{program}` is refused at start unless SYS_TIME is granted, and then sets the clock of the whole host.',
      power: '`{program}` ends the container at most; to reach the machine it would take SYS_BOOT and the host’s processes.',
    },
    related: { service: '`{service}` grants the right' },
  },
  'zh-cn': {
    title: '在镜像里操作机器的时钟或电源',
    why: '墙上时钟和电源开关都不属于容器。构建时，这条命令碰到的是构建机：要么被拒绝，要么改动了那台机器，镜像里什么也不会留下，因为时间不是文件。启动时，除非容器拿到了 SYS_TIME 或 SYS_BOOT，否则会被拒绝；拿到了，就替宿主机上的所有容器做了主。时区是文件，可以写进镜像。在虚拟机里，这两样都属于客户机。',
    keep: '这个镜像是给宿主机管理员用的工具。',
    messages: {
      build: '`{program}` 在构建步骤里会被拒绝，否则作用于构建机；镜像既没有时钟也没有电源开关。',
      granted: '{services} 给了 `{program}` 作用于宿主机的权限，上面的所有容器都受影响。',
      clock: '`{program}` 在启动时会被拒绝，除非授予 SYS_TIME；授予之后，它设置的是整台宿主机的时钟。',
      power: '`{program}` 最多结束这个容器；要影响整台机器，还需要 SYS_BOOT 和宿主机的进程命名空间。',
    },
    related: { service: '`{service}` 给了这项权限' },
  },
});
