import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'USB redirection',
    summary: 'Lets a USB device of another machine appear in the guest.',
    variants: {
      spice: {
        does: 'Keeps a port into which the viewer’s user can plug USB devices of the machine in front of them.',
        gives: 'A parser for foreign devices in QEMU, and a way for data past the network’s rules.',
        gains: 'Sticks, readers and dongles from afar.',
        right: 'People work in the guest; `redirfilter` says with what.',
      },
      tcp: {
        does: 'Takes the USB device from a program at the other end of a TCP connection.',
        gives: 'Trust in that connection, which has neither encryption nor login unless `tls` is on.',
        gains: 'Devices of another host without SPICE.',
      },
    },
  },
  'zh-cn': {
    title: 'USB 重定向',
    summary: '让另一台机器上的 USB 设备出现在客户机里。',
    variants: {
      spice: {
        does: '留出一个口，查看端用户可以把手边机器的 USB 设备接进来。',
        gives: 'QEMU 里要解析外来设备；数据也能绕过网络规则进出。',
        gains: '远端也能用 U 盘、读卡器和加密狗。',
        right: '有人在客户机里工作，并用 `redirfilter` 限定设备。',
      },
      tcp: {
        does: '从 TCP 连接另一端的程序取得 USB 设备。',
        gives: '要信任这条连接：不开 `tls` 就没有加密也没有认证。',
        gains: '不用 SPICE 也能用别的主机的设备。',
      },
    },
  },
});
