import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Console endpoint',
    summary: 'Decides what kind of endpoint viewers of the guest’s screen connect to.',
    variants: {
      address: { does: 'Listens on a TCP port at the address beside it; no other way in is opened.' },
      usual: { does: 'Listens on a TCP port where `qemu.conf` says, which is this host only unless somebody has changed it.' },
      socket: {
        does: 'Offers the console on a UNIX socket, guarded by file permissions.',
        gives: 'Viewers on other machines, unless they come by SSH.',
        gains: 'No port on any network, and no password to keep.',
        right: 'Viewers run on this host or go through it.',
      },
      none: {
        does: 'Opens no endpoint: a viewer gets the console only as a descriptor that libvirt passes to it.',
        gives: 'All viewers that cannot ask libvirt for it.',
        gains: 'The smallest way in that a console can have.',
        right: 'The console is for administrators with access to libvirt.',
      },
      network: {
        does: 'Listens on the host’s address in a named libvirt network.',
        gives: 'An address known from this file alone.',
        gains: 'The same file on every host, and a console on that network only.',
        right: 'Hosts share a network kept for consoles.',
      },
    },
  },
  'zh-cn': {
    title: '控制台端点',
    summary: '决定查看客户机屏幕的程序连接到哪类端点。',
    variants: {
      address: { does: '在旁边所写的地址上监听一个 TCP 端口，不开别的入口。' },
      usual: { does: '在 `qemu.conf` 指定的地址上监听一个 TCP 端口；没人改过就只限本机。' },
      socket: {
        does: '在 UNIX 套接字上提供控制台，由文件权限把关。',
        gives: '其他机器上的查看端，除非经由 SSH。',
        gains: '网络上没有端口，也没有密码要保管。',
        right: '查看端在本机运行，或经由本机连接。',
      },
      none: {
        does: '不开任何端点：查看端只能拿到 libvirt 传来的描述符。',
        gives: '所有不能向 libvirt 索取描述符的查看端。',
        gains: '控制台所能有的最小入口。',
        right: '控制台只给能访问 libvirt 的管理员用。',
      },
      network: {
        does: '在宿主机位于某个 libvirt 网络中的地址上监听。',
        gives: '单看文件看不出地址。',
        gains: '各宿主机用同一份文件，控制台也只在那个网络上。',
        right: '各宿主机共有一个专供控制台的网络。',
      },
    },
  },
});
