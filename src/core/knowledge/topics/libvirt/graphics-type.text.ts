import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Graphical console',
    summary: 'Decides how the guest’s screen and keyboard reach people; a guest without this element has no such way in.',
    variants: {
      vnc: {
        does: 'Serves screen and keyboard from inside QEMU by VNC, to this host only unless it is told to listen elsewhere.',
        gives: 'A network protocol in the hypervisor’s process, fed by guest and viewers; in clear text unless `qemu.conf` has TLS on.',
        gains: 'Any viewer on any system will do.',
      },
      vncElsewhere: {
        does: 'Serves screen and keyboard by VNC from the process that emulates the guest’s devices.',
        gives: 'A network protocol in that process, in clear text unless the hypervisor’s own settings encrypt it.',
        gains: 'A picture on any system that has a VNC viewer.',
      },
      spice: {
        does: 'Serves screen, keyboard, sound and clipboard from inside QEMU by SPICE.',
        gives: 'More protocol to attack than with VNC; clipboard and file transfer are open unless turned off.',
        gains: 'A desktop that feels close, with USB devices of the viewer if wanted.',
        right: 'People work in the guest’s desktop.',
      },
      rdp: {
        does: 'Serves the screen by RDP through a helper process, which gets it from a `dbus` console; since libvirt {rdp-libvirt} under QEMU.',
        gives: 'Hosts without `qemu-rdp`, and a port on the network.',
        gains: 'The network protocol runs outside QEMU.',
      },
      dbus: {
        does: 'Offers screen and sound to programs of this host over D-Bus, with no network protocol in QEMU; since libvirt {dbus-libvirt}.',
        gives: 'Viewers elsewhere, unless another program carries the picture on.',
        gains: 'A small console on which other front ends can build.',
      },
      sdl: {
        does: 'Opens a window on the host’s own desktop, for which QEMU joins that session.',
        gives: 'The session as a boundary: on X, a QEMU that a guest has taken over can watch all keys.',
        gains: 'A quick local picture without any server.',
        right: 'One person runs a trusted guest on a workstation.',
      },
      'egl-headless': {
        does: 'Renders the guest’s OpenGL on the host’s GPU without a window; VNC or SPICE beside it shows the picture.',
        gives: 'The host’s graphics driver comes within the guest’s reach.',
        gains: 'Accelerated graphics for remote viewers too.',
      },
      desktop: { does: 'Opens VirtualBox’s own window on the host’s desktop; QEMU’s driver refuses it.' },
    },
  },
  'zh-cn': {
    title: '图形控制台',
    summary: '决定人怎样看到客户机的屏幕、用上键盘；不写这个元素就没有这条入口。',
    variants: {
      vnc: {
        does: '由 QEMU 内部用 VNC 提供屏幕和键盘；不另写监听地址就只限本机。',
        gives: '虚拟机监视器进程里多了一个网络协议，两头是客户机和查看端；`qemu.conf` 没开 TLS 就是明文。',
        gains: '什么系统上的查看器都能用。',
      },
      vncElsewhere: {
        does: '由模拟客户机设备的进程用 VNC 提供屏幕和键盘。',
        gives: '这个进程里多了一个网络协议；虚拟机监视器自己没设加密就是明文。',
        gains: '任何有 VNC 查看器的系统都能看到画面。',
      },
      spice: {
        does: '由 QEMU 内部用 SPICE 提供屏幕、键盘、声音和剪贴板。',
        gives: '比 VNC 更大的协议攻击面；剪贴板和文件传输不关就是开的。',
        gains: '桌面体验接近本机，需要时还能用查看端的 USB 设备。',
        right: '有人在客户机桌面里工作。',
      },
      rdp: {
        does: '由辅助进程用 RDP 提供屏幕，画面取自 `dbus` 控制台；QEMU 下自 libvirt {rdp-libvirt} 起可用。',
        gives: '没装 `qemu-rdp` 的宿主机用不了；网络上多一个端口。',
        gains: '网络协议在 QEMU 之外运行。',
      },
      dbus: {
        does: '通过 D-Bus 把屏幕和声音提供给本机程序，QEMU 里没有网络协议；自 libvirt {dbus-libvirt} 起可用。',
        gives: '别处的查看端，除非另有程序转发画面。',
        gains: '一个小巧的控制台，别的前端可以建在上面。',
      },
      sdl: {
        does: '在宿主机自己的桌面上开窗口，为此 QEMU 要加入那个会话。',
        gives: '会话这道边界：在 X 下，被客户机控制的 QEMU 能看到所有按键。',
        gains: '本机画面快，不用任何服务端。',
        right: '一个人在工作站上运行可信的客户机。',
      },
      'egl-headless': {
        does: '在宿主机 GPU 上渲染客户机的 OpenGL，自己不开窗口，由旁边的 VNC 或 SPICE 显示。',
        gives: '宿主机的显卡驱动进入客户机可及的范围。',
        gains: '远程查看也有图形加速。',
      },
      desktop: { does: '在宿主机桌面上打开 VirtualBox 自己的窗口，QEMU 驱动不接受它。' },
    },
  },
});
