import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Emulator',
    summary: 'Names the program that runs the guest; without it libvirt takes the one that the host recommends for type and architecture.',
    variants: {
      packaged: {
        does: 'Names the program that runs the guest, in the place where a distribution keeps it; left out, libvirt finds it by itself.',
        gives: 'Hosts of another distribution, where it lies elsewhere.',
        gains: 'Certainty which of several installed programs is meant.',
        right: 'The file is a dump: libvirt writes it in.',
      },
      own: {
        does: 'Runs the guest in a program outside the usual places of a distribution.',
        gives: 'The distribution’s security updates; whoever built it has to follow QEMU’s.',
        gains: 'A version or a patch that no package has.',
        right: 'A feature needs it, and somebody looks after it.',
      },
      lxc: {
        does: 'Names libvirt’s container controller, which sets up the namespaces and stays as the container’s parent; nothing is emulated.',
      },
      xen: {
        does: 'Names the device model that serves an HVM guest from the control domain.',
        gives: 'Hosts where it lies elsewhere; without the element the toolstack chooses.',
      },
    },
  },
  'zh-cn': {
    title: '模拟器程序',
    summary: '指定运行客户机的程序；不写时，libvirt 采用宿主机为该类型和架构推荐的程序。',
    variants: {
      packaged: {
        does: '指定运行客户机的程序，正是发行版存放它的位置；不写，libvirt 自己会找到。',
        gives: '放在别处的其他发行版的宿主机。',
        gains: '装了多个程序时，指的是哪一个很明确。',
        right: '文件是导出的：libvirt 会写上它。',
      },
      own: {
        does: '用发行版惯常位置之外的程序运行客户机。',
        gives: '发行版的安全更新；谁编译的，谁就得跟进 QEMU 的修补。',
        gains: '软件包里没有的版本或补丁。',
        right: '某个功能需要它，并且有人维护。',
      },
      lxc: {
        does: '指定 libvirt 的容器控制程序：它建立命名空间，并一直是容器的父进程；不模拟任何东西。',
      },
      xen: {
        does: '指定在控制域里为 HVM 客户机提供设备的设备模型。',
        gives: '位置不同的宿主机；不写则由工具栈选择。',
      },
    },
  },
});
