import type { ClaimTexts } from '../claim';
import type { libvirtConsoleClaims } from './libvirt-consoles';

export default {
  en: {
    'libvirt-graphics-listen-default': { says: 'Without a listen address the graphical console is reachable from this host only.' },
    'libvirt-graphics-password-in-clear': { says: 'A console password stands in clear text in the domain’s file.' },
    'libvirt-graphics-listen-kinds': {
      says: 'A graphical console listens on an address, on the address of a named network, on a UNIX socket, or nowhere, with access through a passed descriptor only.',
    },
    'qemu-client-interfaces-untrusted': {
      says: 'QEMU counts whoever uses its VNC, SPICE and WebSocket interfaces as hostile, along with the guest.',
    },
    'libvirt-graphics-kinds': {
      says: 'A console is a network server (VNC, SPICE, RDP), a window on the host, a D-Bus interface, or a renderer without a window.',
    },
    'libvirt-vnc-options': { says: 'VNC can open a WebSocket port, let viewers reset the guest, and decide who may join a session.' },
    'libvirt-spice-agent-features': { says: 'Clipboard and file transfer are on under SPICE unless turned off.' },
    'libvirt-graphics-gl': {
      says: 'OpenGL under SPICE works only for local viewers over UNIX sockets; `egl-headless` serves remote ones, more slowly.',
    },
    'libvirt-video-models': { says: 'A guest with a console gets a default graphics card unless the model is `none`.' },
    'qemu-display-devices': {
      says: 'QEMU’s display maintainer recommends virtio for desktops, the plain framebuffer for UEFI servers and standard VGA for compatibility; old cards only for old systems.',
    },
    'libvirt-video-acceleration': {
      says: 'Acceleration lets the guest’s three-dimensional drawing use the host, and shared buffers spare copies of the picture.',
    },
    'libvirt-chardev-kinds': {
      says: 'The host’s end of a character device is a terminal, file, pipe, socket, network port or device, as its type says.',
    },
    'libvirt-logd-rotates': {
      says: 'By default what QEMU and a guest’s console write to files goes through `virtlogd`, which rotates them.',
    },
    'libvirt-agent-channel': {
      says: 'A channel named `org.qemu.guest_agent.0` lets libvirt talk to an agent in the guest, for shutdown and quiet file systems among others.',
    },
    'qemu-guest-agent': {
      says: 'Through its guest agent the host reads and writes files of the guest, sets passwords and freezes file systems; the agent’s own configuration can allow less.',
    },
    'libvirt-vdagent-channel': { says: 'QEMU can answer the desktop agent itself; sharing the clipboard is then off unless asked for.' },
    'libvirt-usb-redirection': { says: 'A redirected device is a USB device that a viewer or a program sends over a character device.' },
    'libvirt-usb-redirection-filter': {
      says: 'Filter rules allow or deny redirected devices by class, vendor, product and revision, as the device reports them.',
    },
    'libvirt-smartcard-modes': {
      says: 'A virtual smart card uses the host’s card, certificates of the host, or a provider at the other end of a line.',
    },
    'libvirt-input-devices': {
      says: 'Input devices are emulated on PS/2, USB, virtio or Xen, or are event devices of the host that the guest takes over.',
    },
    'qemu-usb-polling': {
      says: 'Emulated UHCI, OHCI and EHCI controllers make QEMU poll USB devices, which costs CPU time with a USB tablet; xHCI needs much less.',
    },
    'libvirt-sound-models': { says: 'A sound card emulates a named model, or is virtio, for which libvirt 10.4 or later is needed.' },
    'libvirt-audio-backends': {
      says: 'The audio back end decides whether sound goes to the viewer, a file, a device or a sound server of the host.',
    },
  },
  'zh-cn': {
    'libvirt-graphics-listen-default': { says: '不写监听地址时，图形控制台只能从宿主机本机访问。' },
    'libvirt-graphics-password-in-clear': { says: '控制台密码以明文写在域的文件里。' },
    'libvirt-graphics-listen-kinds': {
      says: '图形控制台可以监听某个地址、某个网络的地址、UNIX 套接字，或者完全不监听、只通过传递的描述符访问。',
    },
    'qemu-client-interfaces-untrusted': { says: 'QEMU 把使用 VNC、SPICE 和 WebSocket 接口的一方与客户机一样视为不可信。' },
    'libvirt-graphics-kinds': { says: '控制台可以是网络服务（VNC、SPICE、RDP）、宿主机上的窗口、D-Bus 接口，或不带窗口的渲染器。' },
    'libvirt-vnc-options': { says: 'VNC 可以开 WebSocket 端口、让查看端复位客户机，并决定谁能加入会话。' },
    'libvirt-spice-agent-features': { says: '使用 SPICE 时，剪贴板和文件传输默认开启，除非关掉。' },
    'libvirt-graphics-gl': { says: 'SPICE 的 OpenGL 只支持经 UNIX 套接字的本机查看端；`egl-headless` 支持远程，但较慢。' },
    'libvirt-video-models': { says: '有控制台的客户机会得到默认显卡，除非型号写成 `none`。' },
    'qemu-display-devices': {
      says: 'QEMU 显示部分的维护者建议：桌面用 virtio，UEFI 服务器用简单帧缓冲，求兼容用标准 VGA；老显卡只给老系统。',
    },
    'libvirt-video-acceleration': { says: '加速让客户机的三维绘图用上宿主机，共用缓冲区则省去画面复制。' },
    'libvirt-chardev-kinds': { says: '字符设备在宿主机一侧可以是终端、文件、管道、套接字、网络端口或设备，由类型决定。' },
    'libvirt-logd-rotates': { says: 'QEMU 和客户机控制台写到文件的内容默认经过 `virtlogd`，由它轮转。' },
    'libvirt-agent-channel': { says: '名为 `org.qemu.guest_agent.0` 的通道让 libvirt 与客户机里的代理通信，用于关机、静默文件系统等。' },
    'qemu-guest-agent': { says: '宿主机可通过客户机代理读写客户机文件、设置密码、冻结文件系统；代理自己的配置可以少放行一些。' },
    'libvirt-vdagent-channel': { says: 'QEMU 可以自己应答桌面代理；此时剪贴板共用默认关闭。' },
    'libvirt-usb-redirection': { says: '重定向设备是查看端或程序经字符设备传来的 USB 设备。' },
    'libvirt-usb-redirection-filter': { says: '过滤规则按设备自报的类别、厂商、产品和版本来放行或拒绝。' },
    'libvirt-smartcard-modes': { says: '虚拟智能卡使用宿主机的卡、宿主机的证书，或线路另一端的提供者。' },
    'libvirt-input-devices': { says: '输入设备可以是 PS/2、USB、virtio 或 Xen 上的模拟设备，也可以是客户机接管的宿主机事件设备。' },
    'qemu-usb-polling': { says: '模拟的 UHCI、OHCI 和 EHCI 控制器迫使 QEMU 轮询 USB 设备，接 USB 数位板就要耗 CPU；xHCI 要少得多。' },
    'libvirt-sound-models': { says: '声卡模拟某个型号，libvirt 10.4 以上也可以是 virtio。' },
    'libvirt-audio-backends': { says: '音频后端决定声音送往查看端、文件、设备还是宿主机的声音服务。' },
  },
} satisfies ClaimTexts<typeof libvirtConsoleClaims>;
