import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'An image that starts a whole system',
    why: 'A container starts one process and ends with it. An image whose first process is systemd is a machine in the shape of a container: whoever runs it has to make cgroups writable, put `/run` into memory and stop it by SIGRTMIN+3, and most do so by privileged mode. During the build there is no init at all: a unit cannot be started, only enabled, and what a script starts is gone when its step ends, since an image keeps files and not processes. Gained is that packages run as they come. One application per container gives each its own log, health and restart; a system with many services is what virtual machines and system containers are for.',
    keep: 'The image stands in for a machine on purpose, to test roles, units or packages.',
    messages: {
      systemd:
        'systemd becomes the first process: whoever runs the image must make cgroups writable for it, and mostly reaches for privileged mode.',
      init: 'The init of a whole system becomes the first process: several services then share one container’s log, health and restart.',
      image: '`{image}` starts systemd: whoever runs this image must make cgroups writable for it, and mostly reaches for privileged mode.',
      signal: 'SIGRTMIN+3 is how systemd is asked to shut down: this image is meant to start a whole system.',
      unit: '`{command}` asks an init that does not run during a build; `systemctl enable` is what leaves something in the image.',
      script: '`{command}` starts a process that ends with this build step: an image keeps files, not processes.',
    },
  },
  'zh-cn': {
    title: '启动整个系统的镜像',
    why: '容器启动一个进程，也随它结束。1 号进程是 systemd 的镜像，是一台做成容器样子的机器：运行它的人必须让 cgroup 可写、把 `/run` 放进内存、用 SIGRTMIN+3 停止，多数人干脆用特权模式。构建时根本没有 init：unit 无法启动，只能 enable；脚本启动的进程在这一步结束时就没了，因为镜像保存的是文件而不是进程。好处是软件包照原样运行。一个容器一个应用，各有各的日志、健康检查和重启；带着许多服务的系统，正是虚拟机和系统容器的用途。',
    keep: '这个镜像有意充当一台机器，用来测试角色、unit 或软件包。',
    messages: {
      systemd: 'systemd 成为 1 号进程：运行此镜像的人必须让 cgroup 对它可写，多数人会因此用上特权模式。',
      init: '整个系统的 init 成为 1 号进程：多个服务从此共用一个容器的日志、健康检查和重启。',
      image: '`{image}` 启动 systemd：运行此镜像的人必须让 cgroup 对它可写，多数人会因此用上特权模式。',
      signal: 'SIGRTMIN+3 是让 systemd 关机的信号：这个镜像打算启动整个系统。',
      unit: '`{command}` 要找的 init 在构建时并没有运行；能在镜像里留下结果的是 `systemctl enable`。',
      script: '`{command}` 启动的进程随这个构建步骤一起结束：镜像保存的是文件，不是进程。',
    },
  },
});
