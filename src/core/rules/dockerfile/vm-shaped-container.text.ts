import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'An image shaped like a virtual machine',
    why: 'An image that brings logins, accounts with passwords, a desktop or several daemons is the installation of a server, written down as a Dockerfile. That much is gained: it is built again at any time, by anybody, in the same way. What it cannot bring is a kernel, and what users change in the running container is not in the image: the next start from it begins anew. The same steps make a virtual machine by cloud-init or Packer, with a kernel of its own and a disk that stays; as containers they become one image for each daemon, entered with `docker exec` rather than by SSH.',
    keep: 'The image stands in for servers in a course, a laboratory or a test of configuration management.',
    messages: { machine: 'This image is put together like a machine, not like one application: {signs}.' },
    related: {
      init: 'starts the services of a whole system',
      ssh: 'lets somebody log in by SSH',
      daemons: 'keeps several daemons running',
      idle: 'only stays there to be entered',
      screen: 'brings a desktop for somebody elsewhere',
      users: 'makes an account with a password and `sudo`',
      engine: 'starts a container engine inside',
      kernel: 'is about modules or settings of the kernel',
    },
  },
  'zh-cn': {
    title: '按虚拟机的样子做出来的镜像',
    why: '自带登录服务、有密码的账户、桌面或多个守护进程的镜像，其实是把一台服务器的安装过程写成了 Dockerfile。好处是谁都能随时按同样的方式重建。它带不来的是内核；用户在运行中的容器里改的东西也不在镜像里，下次从镜像启动又从头开始。同样的步骤用 cloud-init 或 Packer 就能做成虚拟机，有自己的内核和留得住的磁盘；做成容器，则是每个守护进程一个镜像，用 `docker exec` 而不是 SSH 进去。',
    keep: '这个镜像在课程、实验或配置管理的测试中代替服务器。',
    messages: { machine: '这个镜像的搭法像一台机器，而不是一个应用：{signs}。' },
    related: {
      init: '启动一整套系统的服务',
      ssh: '让人能用 SSH 登录进来',
      daemons: '让多个守护进程一直运行',
      idle: '只是留在那里等人进入',
      screen: '带着给别处的人看的桌面',
      users: '创建有密码、可用 `sudo` 的账户',
      engine: '在里面启动容器引擎',
      kernel: '涉及内核模块或内核设置',
    },
  },
});
