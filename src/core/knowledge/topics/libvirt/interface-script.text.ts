import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Network script',
    summary: 'Runs a program of the host, with the rights of whoever opens the tap device, to wire the card.',
    gives: 'Knowledge from this file of what it does; and hosts without that script.',
    gains: 'Any wiring that libvirt does not know.',
    right: 'No type of network fits; whoever may write that file should be root alone.',
    variants: {
      down: {
        does: 'Runs a program of the host once the card’s tap device is closed, to take its wiring down.',
        gives: 'Certainty: after a crash it may not run.',
      },
      xen: {
        does: 'Names the script in the control domain that plugs the card in, such as `vif-bridge`.',
        gives: 'Hosts without that script.',
        right: 'It is another one than the toolstack’s default.',
      },
    },
  },
  'zh-cn': {
    title: '网络脚本',
    summary: '运行宿主机上的程序来接好网卡，权限与打开 tap 设备者相同。',
    gives: '只看本文件不知道它做什么；没有这个脚本的宿主机也用不了。',
    gains: 'libvirt 不懂的任何接线方式。',
    right: '没有合适的网络类型；而且只有 root 能写那个文件。',
    variants: {
      down: {
        does: '网卡的 tap 设备关闭后，运行宿主机上的程序拆掉接线。',
        gives: '没有把握：崩溃之后它可能没有运行。',
      },
      xen: {
        does: '指定控制域里接上网卡的脚本，例如 `vif-bridge`。',
        gives: '没有这个脚本的宿主机。',
        right: '不同于工具栈的默认脚本。',
      },
    },
  },
});
