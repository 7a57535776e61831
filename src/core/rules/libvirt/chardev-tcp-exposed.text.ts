import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Character device open on TCP',
    why: 'A serial console is a terminal of the guest: boot loader, login prompt, sometimes a root shell that nobody logged out of. On a TCP port it asks nobody who he is, and all that passes can be read on the way. Behind other devices whoever connects plays the hardware, a smartcard or a source of random numbers. A pseudo terminal is reached with `virsh console`, over SSH from elsewhere; a port on loopback serves tools of the host.',
    keep: 'A terminal server collects the consoles over a network of its own, or `chardev_tls` is on in the host’s `qemu.conf`.',
    messages: {
      terminal: 'This `{device}` waits on `{host}` as plain `{protocol}` without a login: whoever connects sits at the guest’s terminal.',
      device: 'This `{device}` waits on `{host}` as plain `{protocol}` without a login: whoever connects plays that device to the guest.',
    },
    fixes: {
      loopback: 'Wait on `127.0.0.1` only',
    },
  },
  'zh-cn': {
    title: '字符设备在 TCP 上开放',
    why: '串行控制台就是客户机的终端：引导程序、登录提示，有时还是没退出的 root shell。放在 TCP 端口上，它不问来者是谁，途中内容也都可以被看到。别的设备背后，连上来的人就等于那个硬件，例如智能卡或随机数来源。伪终端可以用 `virsh console` 访问，从别处则经 SSH；只给本机工具用的话，端口放在回环地址即可。',
    keep: '有终端服务器通过专用网络收集控制台，或者宿主机 `qemu.conf` 启用了 `chardev_tls`。',
    messages: {
      terminal: '这个 `{device}` 在 `{host}` 上以明文 `{protocol}` 等待连接，不需要登录：谁连上，谁就坐在客户机的终端前。',
      device: '这个 `{device}` 在 `{host}` 上以明文 `{protocol}` 等待连接，不需要登录：谁连上，对客户机来说谁就是这个设备。',
    },
    fixes: {
      loopback: '只在 `127.0.0.1` 上等待',
    },
  },
});
