import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Windows isolation mode',
    summary:
      'Decides on a Windows engine whether the container shares the host’s kernel or gets one in a Hyper-V partition; a Linux engine refuses all but `default`.',
    variants: {
      default: {
        does: 'Leaves the choice to the engine: namespaces on a Windows server, a Hyper-V partition on a Windows client, and on Linux what is usual there.',
        gives: 'Knowing the boundary from this file alone.',
      },
      process: {
        does: 'Runs the container on the kernel of the Windows host, apart from others by namespaces and job objects.',
        gives: 'A second kernel in between, and freedom of versions: image and host must fit.',
        gains: 'Quick starts, little memory, and devices of the host.',
        right: 'The code is trusted and its hosts are of one build.',
      },
      hyperv: {
        does: 'Runs the container in a small virtual machine with a Windows kernel of its own.',
        gives: 'Start time and memory for that machine, and devices of the host.',
        gains: 'A hypervisor between tenants, and images of another Windows build run.',
        right: 'Foreign code, or hosts newer than the image.',
      },
    },
    counterparts: { kvm: 'A Windows guest on a Linux host brings its kernel along, which no container does.' },
  },
  'zh-cn': {
    title: 'Windows 隔离方式',
    summary: '在 Windows 引擎上决定容器是共用宿主机内核，还是在 Hyper-V 分区里有自己的内核；Linux 引擎只接受 `default`。',
    variants: {
      default: {
        does: '由引擎选择：Windows 服务器上用命名空间，Windows 客户端系统上用 Hyper-V 分区，Linux 上就是平常的方式。',
        gives: '仅凭这个文件看不出边界是什么。',
      },
      process: {
        does: '让容器运行在 Windows 宿主机的内核上，靠命名空间和作业对象与其他容器隔开。',
        gives: '中间的另一个内核，以及版本的自由：镜像必须与宿主机匹配。',
        gains: '启动快、占内存少，还能使用宿主机设备。',
        right: '代码可信，而且各宿主机版本一致。',
      },
      hyperv: {
        does: '让容器运行在一台有自己 Windows 内核的小型虚拟机里。',
        gives: '那台虚拟机的启动时间和内存，以及宿主机设备。',
        gains: '租户之间隔着虚拟机监视器，其他 Windows 版本的镜像也能运行。',
        right: '外来代码，或宿主机比镜像新。',
      },
    },
    counterparts: { kvm: 'Linux 宿主机上的 Windows 虚拟机自带内核，容器做不到。' },
  },
});
