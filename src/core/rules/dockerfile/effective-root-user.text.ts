import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Image that starts as root',
    why: 'Whoever runs the image without naming a user runs it as root, which without mapped ids is the host’s user 0: all files that are mounted are open to it, and it keeps the default capabilities. A user of its own, named before the start command, takes that away at no cost while it runs. It must then be able to read the application and write where the application writes. In a virtual machine root is the guest’s only.',
    keep: 'The entry point needs root for its first steps and gives it up by itself, or the software manages the system it runs on.',
    messages: {
      absent: 'No stage names a user, nor does `{image}`: the image starts as root.',
      explicit: 'The last `USER` is root: so the image starts.',
    },
    fixes: {
      ready: 'Start as `{user}`, which the base image brings with it',
      back: 'Go back to `{user}` before the start',
      create: 'Make a user `{user}` and start as it',
      number: 'Start as user `{user}`, which needs no entry in a file',
    },
  },
  'zh-cn': {
    title: '以 root 启动的镜像',
    why: '运行镜像的人若不指定用户，它就以 root 运行；没有用户映射时，这就是宿主机的 0 号用户：挂载进来的文件对它全部开放，它还保留着默认的 capability。在启动命令之前换成自己的用户，就没有这些问题，运行时也没有代价；不过要让它能读应用的文件，也能写应用要写的地方。在虚拟机里，root 只是客户机的 root。',
    keep: '入口脚本的头几步需要 root，随后会自行降权；或者软件本身就是管理所在系统的。',
    messages: {
      absent: '没有哪个阶段指定用户，`{image}` 也没有指定：镜像以 root 启动。',
      explicit: '最后一个 `USER` 是 root：镜像就这样启动。',
    },
    fixes: {
      ready: '以基础镜像自带的 `{user}` 启动',
      back: '启动前换回 `{user}`',
      create: '新建用户 `{user}` 并以它启动',
      number: '以用户 `{user}` 启动，无需在文件里登记',
    },
  },
});
