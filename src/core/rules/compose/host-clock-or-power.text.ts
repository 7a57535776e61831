import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Clock or power of the host in a start command',
    why: 'No namespace holds the wall clock: whoever may set it sets it for the host and every container, and logs, certificates and databases notice. Containers therefore lack SYS_TIME, and a command that sets the clock is refused without it. Restarting is different: in a process namespace of its own the call ends this container only, with the host’s it reaches the machine. Time is kept by one daemon on the host; in a container chrony with `-x` can serve it to others without touching the clock. A virtual machine has a clock and a power switch of its own.',
    keep: 'This container is the host’s time service on purpose, and no other sets the clock.',
    messages: {
      clock: '`{program}` in `{service}` sets the wall clock of the host and with it that of every container.',
      refused: '`{program}` is refused in `{service}`, which cannot set the clock; it is the host’s, and the host keeps it.',
      power: '`{program}` in `{service}` reaches the host: it sees the host’s processes and may restart the machine.',
      powerless: '`{program}` in `{service}` ends this container at most; the machine goes on.',
      kernel: '`{program}` in `{service}` may put another kernel in the place of the host’s.',
    },
    fixes: { follow: 'Follow the time without setting the clock, and drop SYS_TIME' },
    related: { grant: 'granted here' },
  },
  'zh-cn': {
    title: '启动命令里操作宿主机的时钟或电源',
    why: '没有哪个命名空间管得住墙上时钟：谁能设置它，就替宿主机和所有容器一起设置了，日志、证书和数据库都会察觉。所以容器没有 SYS_TIME，设置时钟的命令会被拒绝。重启则不同：在自己的进程命名空间里，这个调用只结束本容器；用宿主机的进程命名空间，才会波及整台机器。时间由宿主机上的一个守护进程来维持；容器里的 chrony 加上 `-x`，可以对外提供时间而不碰时钟。虚拟机有自己的时钟和电源开关。',
    keep: '这个容器就是宿主机的授时服务，并且没有别的程序在设置时钟。',
    messages: {
      clock: '`{service}` 里的 `{program}` 设置的是宿主机的墙上时钟，所有容器的时间也随之改变。',
      refused: '`{program}` 在 `{service}` 里会被拒绝：它无权设置时钟；时钟属于宿主机，由宿主机维持。',
      power: '`{service}` 里的 `{program}` 够得着宿主机：它看得到宿主机的进程，能让整台机器重启。',
      powerless: '`{service}` 里的 `{program}` 最多结束这个容器，机器照常运行。',
      kernel: '`{service}` 里的 `{program}` 可以用另一个内核换掉宿主机的内核。',
    },
    fixes: { follow: '只跟踪时间、不设置时钟，并去掉 SYS_TIME' },
    related: { grant: '权限在这里授予' },
  },
});
