import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Process namespace',
    summary: 'Decides whose processes the container sees and may signal; its own unless told otherwise.',
    variants: {
      host: {
        does: 'Leaves out the process namespace: the container sees every process of the host.',
        gives:
          'Root here reads their command lines and can stop any of them, unless AppArmor’s profile forbids it; SELinux labelling of the container is switched off along with it.',
        gains: 'Monitors and debuggers see the whole node from one container.',
        right: 'An agent whose subject is the host; for a single service, `service:` opens only that one.',
      },
      sandboxed: {
        does: 'Shows nothing but the sandbox’s own processes, for behind this runtime runs another kernel.',
        gives: 'The view that the line asks for.',
        right: 'An agent that has to see them takes a runtime on the host’s kernel.',
      },
      peer: {
        does: 'Joins the process namespace of that container: each sees and signals the other’s processes.',
        gives: 'The line between the two: who breaks into one has the processes of both.',
        gains: 'A debugger or helper works beside a service whose image has no tools.',
        right: 'Both belong together and trust each other alike.',
      },
    },
    counterparts: {
      kvm: 'The host sees one QEMU process per guest, and a guest none of the host’s.',
    },
  },
  'zh-cn': {
    title: '进程命名空间',
    summary: '决定容器能看到哪些进程、给哪些进程发信号；不写就只有自己的。',
    variants: {
      host: {
        does: '不用单独的进程命名空间，容器看得到宿主机的每个进程。',
        gives: '这里的 root 能读到它们的命令行，还可以终止任何一个，除非 AppArmor 配置禁止；容器的 SELinux 标签也随之关闭。',
        gains: '监控和调试工具从一个容器里就能看到整个节点。',
        right: '以宿主机为对象的代理；只针对某个服务时，用 `service:` 只打开那一个。',
      },
      sandboxed: {
        does: '只看得到沙箱自己的进程，因为这个运行时后面是另一个内核。',
        gives: '这一行想要的视野。',
        right: '必须看到它们的代理，要用直接跑在宿主机内核上的运行时。',
      },
      peer: {
        does: '加入那个容器的进程命名空间，双方都能看到对方的进程并发送信号。',
        gives: '两者之间的界线：攻破一个，就拿到两边的进程。',
        gains: '服务的镜像里没有工具，也能在旁边放一个调试器或辅助程序。',
        right: '两者本是一体，信任程度相同。',
      },
    },
    counterparts: {
      kvm: '宿主机只看到每台虚拟机的一个 QEMU 进程，虚拟机则看不到宿主机的任何进程。',
    },
  },
});
