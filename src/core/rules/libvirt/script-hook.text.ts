import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Script behind a network interface',
    why: 'libvirt’s daemon runs the script with its own rights, which are root’s for `qemu:///system`, at each start and stop. Whoever may change that file on the host gets these rights with the next start of the guest, and what it does to bridges and firewall is seen neither by libvirt nor by a reader of this file. libvirt therefore marks the guest as tainted. A bridge, an Open vSwitch port or libvirt’s own `network` hook does most of what such scripts were for.',
    keep: 'The network needs steps that libvirt has no element for, and the script belongs to root alone.',
    messages: {
      up: 'libvirt runs `{path}` with its own rights whenever the guest starts, and marks the guest as tainted.',
      down: 'libvirt runs `{path}` with its own rights whenever the guest stops.',
    },
  },
  'zh-cn': {
    title: '网络接口背后的脚本',
    why: '每次启动和停止，libvirt 的守护进程都以自己的权限运行这个脚本；对 `qemu:///system` 来说就是 root。谁能改宿主机上的这个文件，谁就在下次启动时得到这份权限；脚本对网桥和防火墙做了什么，libvirt 不知道，看这个文件的人也不知道。所以 libvirt 会把虚拟机标记为 tainted。这类脚本做的事，网桥、Open vSwitch 端口或 libvirt 自己的 `network` 钩子大多能做。',
    keep: '网络需要 libvirt 没有对应元素的步骤，而且脚本只归 root 所有。',
    messages: {
      up: '虚拟机每次启动，libvirt 都以自己的权限运行 `{path}`，并把虚拟机标记为 tainted。',
      down: '虚拟机每次停止，libvirt 都以自己的权限运行 `{path}`。',
    },
  },
});
