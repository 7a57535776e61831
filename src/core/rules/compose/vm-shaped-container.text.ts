import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'A container shaped like a virtual machine',
    why: 'Each of these lines has its place. Together they say that somebody keeps an operating system in there: logs in, starts daemons, changes settings, and expects all of it to be there tomorrow. A container is thrown away and made anew from its image, so that whatever was done by hand goes with it, and a single kernel serves it and everything else on the host. A virtual machine is made for such care: it has its own kernel, its state can be saved as a snapshot, and it can move to another host while it runs. It pays with memory set aside and a slower start. Where density matters more, a system container of LXC or sysbox keeps the shared kernel and takes the init; the container’s own way is one image for each daemon.',
    keep: 'The container stands in for a server on purpose, in a lab, a course or a test of configuration management, and nothing of value lives in it.',
    messages: { machine: '`{service}` is put together like a machine, not like one application: {signs}.' },
    related: {
      init: 'starts all services of a system',
      ssh: 'lets people log in by SSH',
      daemons: 'runs several daemons side by side',
      idle: 'waits for somebody to attach',
      screen: 'shows a desktop to somebody elsewhere',
      users: 'has an account with a password and `sudo`',
      engine: 'runs a container engine of its own',
      kernel: 'wants modules or settings of the kernel',
      rights: 'takes rights over the host’s kernel',
      lan: 'has an address of its own on the local network',
      devices: 'is given devices as a machine is given hardware',
      namespace: 'lives in a namespace of the host',
    },
  },
  'zh-cn': {
    title: '按虚拟机的样子搭起来的容器',
    why: '这些行单独看都有道理，放在一起却说明有人在里面养着一套操作系统：登录、启动守护进程、改设置，还指望明天这些都还在。容器是用完即弃、再由镜像重建的，手工做过的改动会随之消失；它和宿主机上的其他一切还共用一个内核。虚拟机才是为这种维护准备的：有自己的内核，状态能存成快照，运行中还能迁移到另一台宿主机；代价是预留的内存和更慢的启动。如果更看重密度，LXC 或 sysbox 的系统容器仍共享内核，又容得下 init；容器自己的做法则是每个守护进程一个镜像。',
    keep: '有意用这个容器代替一台服务器，用于实验、教学或测试配置管理，里面没有要紧的东西。',
    messages: { machine: '`{service}` 的搭法像一台机器，而不是一个应用：{signs}。' },
    related: {
      init: '启动整个系统的服务',
      ssh: '让人通过 SSH 登录',
      daemons: '同时运行多个守护进程',
      idle: '等着别人接进来',
      screen: '把桌面显示给别处的人',
      users: '有带密码、可用 `sudo` 的账户',
      engine: '自己运行一个容器引擎',
      kernel: '需要内核模块或内核设置',
      rights: '拿到了对宿主机内核的权限',
      lan: '在本地网络上有自己的地址',
      devices: '像机器拿到硬件那样拿到设备',
      namespace: '处在宿主机的命名空间里',
    },
  },
});
